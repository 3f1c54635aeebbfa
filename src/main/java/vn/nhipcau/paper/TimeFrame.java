package vn.nhipcau.paper;

import java.util.List;

/**
 * When a task is to be done.
 *
 * @param text as written, without its final stop
 * @param ongoing the paper says that it never ends ("Thường xuyên")
 * @param spans one for each quarter, month or date named, one for a range; empty where nothing could be dated
 */
public record TimeFrame(String text, boolean ongoing, List<Span> spans) {
    public TimeFrame {
        spans = List.copyOf(spans);
    }
}
