package io.linli.mesh;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Marks what is only there when `linli.rooms` names the room, so that one image may be cut into
/// several deployments.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(IfServed.Served.class)
public @interface IfServed {
    String value();

    final class Served implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata marked) {
            var room = marked.getAnnotations().get(IfServed.class).getString("value");
            var rooms = context.getEnvironment().getProperty("linli.rooms", "");
            return Arrays.stream(rooms.split(",")).map(String::trim).anyMatch(room::equals);
        }
    }
}
