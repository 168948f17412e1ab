package shangliang.identity;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.web.Messages;

/** All scopes that posts can be for, gathered from the modules that own them, and the words for roles. */
@Component
class Scopes {

    private final ObjectProvider<ScopeSource> sources;
    private final Messages messages;

    Scopes(ObjectProvider<ScopeSource> sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
    }

    List<NamedScope> all() {
        var district = new NamedScope(
                ScopeRef.DISTRICT,
                new Label(
                        messages.text(Locale.SIMPLIFIED_CHINESE, "identity.scope.district"),
                        messages.text(Locale.ENGLISH, "identity.scope.district")));
        var others = sources.stream().flatMap(source -> source.scopes().stream());
        return Stream.concat(Stream.of(district), others).toList();
    }

    Optional<NamedScope> find(String value) {
        return all().stream().filter(scope -> scope.value().equals(value)).findFirst();
    }

    Map<ScopeRef, Label> names() {
        return all().stream().collect(toMap(NamedScope::ref, NamedScope::name, (first, second) -> first));
    }

    /** For a form: value and name. */
    Map<String, String> options(Locale locale) {
        var options = new LinkedHashMap<String, String>();
        all().forEach(scope -> options.put(scope.value(), named(scope, locale)));
        return options;
    }

    Map<String, String> roles(Locale locale) {
        var options = new LinkedHashMap<String, String>();
        for (var role : Role.values()) {
            options.put(role.name(), messages.text(locale, "identity.role." + role));
        }
        return options;
    }

    private static String named(NamedScope scope, Locale locale) {
        var name = scope.name().in(locale);
        return scope.ref().code().isEmpty() ? name : name + " · " + scope.ref().code();
    }
}
