package vn.nhipcau.journeys;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.base.Trail;
import vn.nhipcau.journeys.Visits.Visit;

/** The pages of the promotion database: the catalogue as a wall and as rows, collections, what is about to be taken. */
final class CatalogueVisits {
    private static final String EDITOR = "bien-tap.stttt";
    private static final String READER = "doc.tinhuy";

    private final Product product;

    CatalogueVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        long own = collection(EDITOR, false);
        long shared = collection("dau-moi.svhttdl", true);
        long open = product.sql()
                .sql("select min(id) from media m where kind = 'DRAWING' and media_bars(m, now()) = '{}'")
                .query(Long.class)
                .single();
        return List.of(
                new Visit("/catalogue", "/catalogue", EDITOR),
                new Visit("/catalogue", "/catalogue?type=DRAWING&type=PICTURE&reach=ALL&sort=title", READER),
                new Visit("/catalogue", "/catalogue?view=rows&reach=CLOSED", EDITOR),
                new Visit("/catalogue", "/catalogue?q=nothing-at-all&type=PICTURE", READER),
                new Visit("/catalogue/taking", "/catalogue/taking", EDITOR),
                new Visit(
                        "/catalogue/taking", "/catalogue/taking?item=medium-" + open + "&item=medium-99999999", READER),
                new Visit("/catalogue/taking", "/catalogue/taking?collection=" + own, EDITOR),
                new Visit("/collections", "/collections", EDITOR),
                new Visit("/collections", "/collections", READER),
                new Visit("/collections/adding", "/collections/adding", READER),
                new Visit("/collections/adding", "/collections/adding?item=medium-" + open, EDITOR),
                new Visit("/collections/{id}", "/collections/" + own, EDITOR),
                new Visit("/collections/{id}", "/collections/" + shared, READER),
                new Visit("/collections/{id}/edit", "/collections/" + own + "/edit", EDITOR));
    }

    /** All drawings, one of which is gone meanwhile. */
    private long collection(String member, boolean shared) {
        return java.util.Objects.requireNonNull(product.bean(TransactionTemplate.class)
                .execute(status -> {
                    product.bean(Trail.class).writeByProgram("Thử", "collection.made", "Hội chợ", null);
                    long id = product.sql()
                            .sql("""
                    insert into collection (agency_id, name, purpose, shared, made_at, made_by, changed_at)
                    select agency_id, 'Hội chợ du lịch tháng 6', 'Gửi ban tổ chức hội chợ', :shared, now(), id, now()
                    from member where sign_in_name = :member returning id
                    """)
                            .param("shared", shared)
                            .param("member", member)
                            .query(Long.class)
                            .single();
                    product.sql().sql("""
                    insert into collection_item (collection_id, source, item_id, place, note, title, added_at, added_by)
                    select c.id, 'MEDIUM', item, row_number() over (), 'Đặt ở trang bìa', 'Một hình đã xóa', now(), c.made_by
                    from collection c, (select id as item from media where kind = 'DRAWING' union select 99999999) items
                    where c.id = :id
                    """).param("id", id).update();
                    return id;
                }));
    }
}
