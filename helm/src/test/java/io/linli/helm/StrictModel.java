package io.linli.helm;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.IntegerDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.LongDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads manifests as a cluster with strict field validation would.
///
/// The Kubernetes model by itself keeps an unknown field aside in `additionalProperties`, an
/// unknown kind as a generic resource, and reads the number 5 as the text "5" and back. Here each
/// of these is an error.
final class StrictModel {
    private static final String MODEL = "io.fabric8.kubernetes.api.model";
    private static final KubernetesSerialization SERIALIZATION = withoutGuessing();

    private StrictModel() {}

    /// All documents of one rendered text, in order.
    ///
    /// @throws IllegalArgumentException naming every unknown field by its path, or the kind
    static List<HasMetadata> read(String yaml) {
        Object read = SERIALIZATION.unmarshal(yaml);
        List<?> documents = read instanceof Collection<?> many ? List.copyOf(many) : List.of(read);
        var objects = documents.stream().map(HasMetadata.class::cast).toList();
        var unknown = new ArrayList<String>();
        for (var object : objects) {
            var path = object.getKind() + "/" + object.getMetadata().getName();
            if (object instanceof GenericKubernetesResource) {
                unknown.add(path + " (a kind the model does not know)");
            } else {
                collectUnknown(path, object, unknown);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + String.join(", ", unknown));
        }
        return objects;
    }

    private static void collectUnknown(String path, Object value, List<String> unknown) {
        switch (value) {
            case null -> {}
            case Collection<?> items -> {
                var index = 0;
                for (var item : items) {
                    collectUnknown(path + "[" + index++ + "]", item, unknown);
                }
            }
            case Map<?, ?> map ->
                    map.forEach((key, item) -> collectUnknown(path + "." + key, item, unknown));
            case Object part when part.getClass().getName().startsWith(MODEL) ->
                    getters(part).forEach(getter -> visit(path, part, getter, unknown));
            default -> {}
        }
    }

    private static void visit(String path, Object owner, Method getter, List<String> unknown) {
        var value = call(owner, getter);
        if (!getter.getName().equals("getAdditionalProperties")) {
            collectUnknown(path + "." + fieldName(getter), value, unknown);
        } else if (value instanceof Map<?, ?> fields) {
            fields.keySet().forEach(field -> unknown.add(path + "." + field));
        }
    }

    private static Stream<Method> getters(Object part) {
        return Stream.of(part.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().startsWith("get"))
                .filter(method -> method.getDeclaringClass().getName().startsWith(MODEL));
    }

    private static Object call(Object owner, Method getter) {
        try {
            return getter.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }

    private static String fieldName(Method getter) {
        var name = getter.getName().substring("get".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static KubernetesSerialization withoutGuessing() {
        var mapper = JsonMapper.builder().disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
        for (var shape : CoercionInputShape.values()) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        var serialization = new KubernetesSerialization(mapper, true);
        // The model brings its own readers of numbers, which take texts too: put the usual back.
        mapper.registerModule(
                new SimpleModule("whole numbers")
                        .addDeserializer(
                                Integer.class, new IntegerDeserializer(Integer.class, null))
                        .addDeserializer(Long.class, new LongDeserializer(Long.class, null)));
        return serialization;
    }
}
