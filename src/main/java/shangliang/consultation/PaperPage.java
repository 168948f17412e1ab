package shangliang.consultation;

import shangliang.consultation.papers.Paper;

/** The beginning of a paper's text, before somebody takes the file. */
record PaperPage(ConsultationNumber number, Paper paper) {

    String path() {
        return "/consultations/" + number + "/papers/" + paper.id();
    }
}
