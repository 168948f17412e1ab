package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** The filter chain: headers, origin, form token, and the desk closed to all but staff; anonymous reads cost nothing. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private final StaffSessions sessions;

    SecurityConfiguration(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, @Value("${server.servlet.session.cookie.name:SESSION}") String cookie) {
        return http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(cache -> cache.disable())
                .servletApi(wrapper -> wrapper.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrf()).requireCsrfProtectionMatcher(new TokenRule()))
                .addFilterBefore(new OriginGuard(), CsrfFilter.class)
                .headers(headers -> headers(headers, cookie))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(new DeskDoor(sessions)))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/desk/admin/**")
                        .access(only(viewer -> viewer.is(Role.ADMIN)))
                        .requestMatchers("/desk", "/desk/**")
                        .access(only(Viewer::isStaff))
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** Nobody proves themselves to the framework; people sign in on the page, through {@link SignIns}. */
    @Bean
    AuthenticationManager nobody() {
        return proof -> {
            throw new ProviderNotFoundException("sign in at /sign-in");
        };
    }

    @Bean
    CookieSerializer sessionCookies(
            @Value("${server.servlet.session.cookie.name:SESSION}") String name,
            @Value("${shangliang.web.secure-cookies:false}") boolean secure) {
        var cookies = new SessionCookies();
        cookies.setCookieName(name);
        cookies.setSameSite("Lax");
        if (secure) {
            cookies.setUseSecureCookie(true);
        }
        return cookies;
    }

    /** Two requests of one session may store the same attribute at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionRows() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String cookie) {
        headers.cacheControl(cache -> cache.disable())
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .addHeaderWriter(new NoStore(cookie));
    }

    private AuthorizationManager<RequestAuthorizationContext> only(Predicate<Viewer> admitted) {
        return (proof, context) -> new AuthorizationDecision(isAdmitted(admitted, context.getRequest()));
    }

    private boolean isAdmitted(Predicate<Viewer> admitted, HttpServletRequest request) {
        return sessions.signedIn(request)
                .filter(staff -> admitted.test(staff.viewer()))
                .isPresent();
    }
}
