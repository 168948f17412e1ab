package shangliang.web;

import jakarta.servlet.http.HttpServletRequest;
import shangliang.base.Viewer;

/** Finds out who is asking; the module that signs people in provides it. */
public interface ViewerSource {

    /** The staff member of this request, or {@link Viewer#ANYONE}; must not touch the database for anonymous readers. */
    Viewer viewer(HttpServletRequest request);
}
