/// People: signing in at Keycloak, sessions, and the tokens their programs bring.
@NullMarked
package io.linli.gateway.signin;

import org.jspecify.annotations.NullMarked;
