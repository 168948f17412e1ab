package shangliang.identity;

import java.util.List;

/** Names what a post can be for; the modules that own organs, places and studios provide it. */
public interface ScopeSource {

    /** All that exist today, in the order people look for them. */
    List<NamedScope> scopes();
}
