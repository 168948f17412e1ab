package shangliang.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Cursor;
import shangliang.base.Notice;
import shangliang.base.Slice;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** The write door of notices: kept with the act that causes them, read in the inbox of a post. */
@Service
public class Notices {

    private static final int PAGE = 30;

    private final NoticeRows rows;

    Notices(NoticeRows rows) {
        this.rows = rows;
    }

    /** Runs in the transaction of whoever publishes, so that nobody hears of what did not happen. */
    @EventListener
    void keep(Notice notice) {
        rows.add(notice);
    }

    /** What the post hears, newest first. */
    @Transactional(readOnly = true)
    Slice<Notice> inbox(Viewer.Staff staff, @Nullable Cursor after) {
        return rows.inbox(staff.post(), after, PAGE);
    }

    /** Notes that the inbox was looked into, so that only newer notices count as new. */
    @Transactional
    void seen(Viewer.Staff staff, Instant now) {
        rows.see(staff, now);
    }

    int unseen(Viewer.Staff staff) {
        return rows.unseen(staff);
    }

    /** Removes what was told about a matter whose person had their words removed. */
    @Transactional
    public void forget(SourceRef matter) {
        rows.forget(matter);
    }
}
