package shangliang.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders one template whole before the first byte is sent, so that an error never leaves half a page. */
record JteView(TemplateEngine engine, String template, Site site) implements View {

    static final String TYPE = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var params = new HashMap<String, @Nullable Object>();
        params.put("ui", new Ui(request, site));
        params.put("page", model == null ? null : model.get("page"));
        var out = new Utf8ByteOutput();
        engine.render(template, params, out);
        response.setContentType(getContentType());
        response.setContentLength(out.getContentLength());
        if (response.getStatus() == 200
                && request.getAttribute(BriefInterceptor.SLOT) instanceof BriefPages.Slot slot) {
            slot.keep(out.toByteArray());
        }
        try (var body = response.getOutputStream()) {
            out.writeTo(body);
        }
    }
}
