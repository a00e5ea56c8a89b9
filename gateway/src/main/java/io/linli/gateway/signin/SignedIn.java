package io.linli.gateway.signin;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.web.server.WebSession;

/// What the gateway keeps of a signed-in person, in the session and nowhere else.
///
/// @param sso the session at Keycloak, empty when unknown
/// @param refreshToken never leaves the gateway except to Keycloak
/// @param since when the person signed in
/// @param recheckAt when Keycloak is to be asked again whether all this still holds
/// @param refreshUntil when the refresh token ends
record SignedIn(
        Person person,
        String sso,
        String refreshToken,
        Instant since,
        Instant recheckAt,
        Instant refreshUntil)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "linli.signed-in";

    static @Nullable SignedIn in(WebSession session) {
        return session.getAttribute(KEY);
    }

    static @Nullable SignedIn in(Session session) {
        return session.getAttribute(KEY);
    }

    void keepIn(WebSession session) {
        session.getAttributes().put(KEY, this);
    }

    void keepIn(Session session) {
        session.setAttribute(KEY, this);
    }

    SignedIn recheckedAt(Instant later) {
        return new SignedIn(person, sso, refreshToken, since, later, refreshUntil);
    }

    @Override
    public String toString() {
        return "SignedIn[" + person.subject() + "]"; // never the token
    }
}
