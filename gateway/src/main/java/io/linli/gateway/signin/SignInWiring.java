package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.HEADER_INVALID;
import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.session.ReactiveSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.ReactiveSessionRepositoryCustomizer;
import org.springframework.session.data.redis.ReactiveRedisSessionRepository;
import org.springframework.session.data.redis.config.annotation.web.server.EnableRedisWebSession;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;

/// Sign-in at Keycloak (authorization code with PKCE), sessions in Redis, and bearer tokens.
@Configuration(proxyBeanMethods = false)
@EnableRedisWebSession(redisNamespace = "linli:session")
class SignInWiring {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(2);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(3);

    @Bean(initMethod = "start", destroyMethod = "stop")
    RealmKeys realmKeys(OidcSettings settings, ObjectProvider<BearerCredentials> bearers) {
        return new RealmKeys(
                http(),
                settings.endpoint("certs"),
                Schedulers.parallel(),
                () -> bearers.forEach(BearerCredentials::forgetAll));
    }

    @Bean
    RealmTokens realmTokens(OidcSettings settings, RealmKeys keys, Clock clock) {
        return new RealmTokens(settings, keys, clock);
    }

    @Bean
    Endings endings(ReactiveStringRedisTemplate redis, SessionSettings settings, Clock clock) {
        return new Endings(redis, settings.absolute(), clock);
    }

    @Bean
    BearerCredentials bearerCredentials(RealmTokens tokens, Endings endings, Clock clock) {
        var bearers = new BearerCredentials(tokens, endings, clock);
        endings.add(bearers);
        return bearers;
    }

    @Bean
    Sessions sessions(
            ReactiveSessionRepository<? extends Session> kept, Endings endings, Clock clock) {
        var sessions = new Sessions(kept, endings, clock);
        endings.add(sessions);
        return sessions;
    }

    @Bean
    SessionCredentials sessionCredentials(
            Keycloak keycloak,
            Sessions sessions,
            ReactiveStringRedisTemplate redis,
            SessionSettings settings,
            Clock clock) {
        var refreshes = new Refreshes(keycloak, sessions, redis, clock);
        return new SessionCredentials(sessions, refreshes, settings, clock);
    }

    @Bean
    Keycloak keycloak(OidcSettings settings, RealmTokens tokens, Clock clock) {
        return new Keycloak(settings, http(), tokens, clock);
    }

    @Bean
    OpenSessions openSessions(
            ReactiveStringRedisTemplate redis,
            Sessions sessions,
            Endings endings,
            Keycloak keycloak,
            SessionSettings settings) {
        return new OpenSessions(redis, sessions, endings, keycloak, settings);
    }

    @Bean
    ReactiveSessionRepositoryCustomizer<ReactiveRedisSessionRepository> idleLimit(
            SessionSettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.idle());
    }

    @Bean
    WebSessionIdResolver webSessionIdResolver() {
        var cookie = new CookieWebSessionIdResolver(); // HttpOnly, and Secure when the request is
        cookie.setCookieName(SessionCredentials.COOKIE);
        cookie.addCookieInitializer(each -> each.sameSite("Lax").path("/"));
        return cookie;
    }

    @Bean
    ReactiveClientRegistrationRepository clients(OidcSettings settings) {
        return new InMemoryReactiveClientRegistrationRepository(
                ClientRegistration.withRegistrationId(SignInPages.REGISTRATION)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                        .scope("openid")
                        .issuerUri(settings.issuer().toString())
                        .authorizationUri(settings.endpoint("auth"))
                        .tokenUri(settings.endpoint("token"))
                        .jwkSetUri(settings.endpoint("certs"))
                        .userNameAttributeName("sub")
                        .build());
    }

    @Bean
    CodeExchange codeExchange() {
        return new CodeExchange(http());
    }

    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> idTokens(RealmKeys keys, Clock clock) {
        return client -> CodeExchange.idTokens(keys, client, clock);
    }

    @Bean
    SignInOutcome signInOutcome(
            Keycloak keycloak, OpenSessions openSessions, SessionSettings settings, Clock clock) {
        return new SignInOutcome(keycloak, openSessions, settings, clock);
    }

    /// Only the two steps of signing in; who may call what is said by the contract.
    @Bean
    SecurityWebFilterChain signInSteps(ServerHttpSecurity security, SignInOutcome outcome) {
        return security.securityMatcher(
                        pathMatchers("/oauth2/authorization/*", "/login/oauth2/code/*"))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .oauth2Login(login ->
                        login.authorizedClientRepository(outcome)
                                .securityContextRepository(
                                        NoOpServerSecurityContextRepository.getInstance())
                                .authenticationSuccessHandler(outcome)
                                .authenticationFailureHandler(outcome))
                .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                .build();
    }

    @Bean
    ServerExchangeRejectedHandler rejectedHandler() {
        return (_, rejected) ->
                Mono.error(HEADER_INVALID.refuse("request: " + rejected.getMessage()));
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> signInPages(
            SessionCredentials sessions,
            OpenSessions openSessions,
            RealmTokens tokens,
            WebSessionIdResolver cookies) {
        return new SignInPages(sessions, openSessions, tokens, cookies).routes();
    }

    private static WebClient http() {
        var client =
                HttpClient.create()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT_MAX.toMillis())
                        .responseTimeout(ANSWER_MAX);
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
    }
}
