package shangliang.identity;

import java.util.Map;
import shangliang.base.Slice;
import shangliang.web.Form;

/** The list of people with its filter. */
record PeoplePage(
        Form form,
        PeopleFilter filter,
        Slice<PersonLine> people,
        Map<String, String> roles,
        Map<String, String> scopes) {}
