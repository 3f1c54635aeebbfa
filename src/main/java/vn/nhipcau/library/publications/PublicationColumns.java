package vn.nhipcau.library.publications;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A publication as the columns of its row. */
final class PublicationColumns {
    private PublicationColumns() {}

    static Map<String, @Nullable Object> of(Publication one) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", one.kind());
        columns.put("title", one.title());
        columns.put("year", one.year());
        columns.put("dimensions", one.extent().dimensions());
        columns.put("pages", one.extent().pages());
        columns.put("minutes", one.extent().minutes());
        columns.put("area", one.extent().area());
        columns.put("faces", one.extent().faces());
        columns.put("cost", one.money().cost());
        columns.put("funds", one.money().funds());
        columns.put("permit", one.permit().kind());
        columns.put("permitNumber", one.permit().number());
        columns.put("permitDay", one.permit().day());
        columns.put("permitBy", one.permit().by());
        columns.put("cover", one.cover());
        columns.put("file", one.file());
        columns.put("activity", one.activity());
        columns.put("place", one.spot().place());
        columns.put("latitude", one.spot().latitude());
        columns.put("longitude", one.spot().longitude());
        columns.put("note", one.note());
        return columns;
    }
}
