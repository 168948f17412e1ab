package shangliang.base;

import java.util.List;

/** Something worth saying on the terminal once the server is up, such as the accounts of a demo. */
public interface StartNotice {

    List<String> lines();
}
