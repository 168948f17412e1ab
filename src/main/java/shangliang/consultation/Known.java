package shangliang.consultation;

import shangliang.web.Form;

/** Fills forms with what is known already, so that nobody types it twice. */
final class Known {

    private Known() {}

    static Form form(Consultation consultation) {
        var form = Form.EMPTY.with("channel", consultation.topic().channel().name());
        var screening = consultation.ground().screening();
        var meeting = consultation.ground().meeting();
        var sheet = consultation.ground().sheet();
        form = screening == null ? form : form.with("owner", screening.owner());
        form = meeting == null ? form : meeting(form, meeting);
        form = sheet == null ? form : sheet(form, sheet);
        var seats = consultation.ground().seats();
        return seats == null ? form : seats(form, seats);
    }

    private static Form seats(Form start, Seats seats) {
        var form = start;
        int affected = 0;
        for (var group : seats.groups()) {
            var field = group.isAffected()
                    ? String.valueOf(++affected)
                    : group.standing().name();
            form = form.with("name" + field, group.name()).with("places" + field, Integer.toString(group.places()));
        }
        return form;
    }

    private static Form meeting(Form form, Meeting meeting) {
        return form.with("day", meeting.day().toString())
                .with("time", meeting.time())
                .with("where", meeting.where())
                .with("mode", meeting.mode().name())
                .with("budget", meeting.budget())
                .with("agreed", meeting.agreed());
    }

    private static Form sheet(Form form, Sheet sheet) {
        return form.with("facts", sheet.facts())
                .with("sources", sheet.sources())
                .with("options", sheet.options())
                .with("costs", sheet.costs());
    }
}
