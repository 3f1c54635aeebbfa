package vn.nhipcau.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.people.Role;

/** Agencies put sets together out of the promotion database, arrange them, share them and have them back. */
@ProductTest
class CollectionPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    StoredFiles files;

    private Browser mine;
    private Browser colleague;
    private Browser stranger;
    private Stocked stocked;
    private String name = "";

    @BeforeEach
    void signIn() {
        long agency = given.agency();
        mine = browser.as(given.member(agency, Role.READER).signInName());
        colleague = browser.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        stranger = browser.as("bien-tap.stttt");
        stocked = new Stocked(given, files, agency);
        name = Given.unique("Hội chợ");
    }

    private String made(String... items) {
        List<String> sent = new ArrayList<>(List.of("name", name));
        for (String item : items) {
            sent.addAll(List.of("item", item));
        }
        return Objects.requireNonNull(
                mine.post("/collections", sent.toArray(String[]::new)).next());
    }

    private List<String> items(String address) {
        return mine.get(address).page().select(".collected > li").eachAttr("id");
    }

    @Test
    void itemsStandInTheOrderThatAHandGaveThem() {
        String a = stocked.pdf("A", Map.of());
        String b = stocked.news("B " + name, "b");
        String c = stocked.pdf("C", Map.of());
        String address = made(a, b, c);
        assertThat(items(address)).containsExactly(a, b, c);
        mine.post(address + "/items/" + c, "place", "1");
        assertThat(items(address)).containsExactly(c, a, b);
        mine.post(address + "/items/" + c, "place", "2", "note", "Trang bìa");
        assertThat(items(address)).containsExactly(a, c, b);
        assertThat(mine.get(address).text("#" + c + " .quoteline")).isEqualTo("Trang bìa");
        mine.post(address + "/items/" + a, "place", "99");
        assertThat(items(address)).containsExactly(c, b, a);
    }

    @Test
    void whatWasTakenOutIsPutBackWhereItWas() {
        String a = stocked.pdf("A", Map.of());
        String b = stocked.pdf("B", Map.of());
        String c = stocked.pdf("C", Map.of());
        String address = made(a, b, c);
        mine.post(address + "/items/" + b + "/removal");
        assertThat(items(address)).containsExactly(a, c);
        mine.post(address + "/items/" + b + "/return");
        assertThat(items(address)).containsExactly(a, b, c);
    }

    @Test
    void otherAgenciesSeeItOnlyWhenItIsShared() {
        String address = made(stocked.pdf("A", Map.of()));
        assertThat(stranger.get(address).status()).isEqualTo(404);
        assertThat(stranger.get("/collections").text("main")).doesNotContain(name);
        assertThat(stranger.get("/catalogue/taking?collection=" + address.replaceAll("\\D", ""))
                        .status())
                .isEqualTo(404);
        assertThat(colleague.get(address).status()).isEqualTo(200);
        mine.post(address + "/edit", "name", name, "shared", "true", "version", "1");
        assertThat(stranger.get("/collections").text("[aria-labelledby=others]"))
                .contains(name);
        assertThat(stranger.get(address).page().select(".collected form")).isEmpty();
        assertThat(stranger.post(address + "/removal").status()).isEqualTo(403);
        assertThat(stranger.post(address + "/items", "item", "medium-1").status())
                .isEqualTo(403);
    }

    @Test
    void copyBelongsToWhoMadeIt() {
        String a = stocked.pdf("A", Map.of());
        String address = made(a);
        mine.post(address + "/edit", "name", name, "shared", "true", "version", "1");
        String copy = Objects.requireNonNull(stranger.post(address + "/copy").next());
        assertThat(stranger.get(copy).text("h1")).isEqualTo(name + " (bản sao)");
        assertThat(stranger.get(copy).page().select(".collected > li").eachAttr("id"))
                .containsExactly(a);
        assertThat(mine.get(copy).status()).as("not shared").isEqualTo(404);
    }

    @Test
    void removedOneIsHadBack() {
        String address = made();
        assertThat(mine.post(address + "/removal").next()).isEqualTo("/collections");
        assertThat(mine.post(address + "/items", "item", stocked.pdf("A", Map.of()))
                        .status())
                .isEqualTo(404);
        mine.post(address + "/return");
        assertThat(mine.get(address).page().select(".notice.warn")).isEmpty();
        assertThat(given.trailed("collection.returned", name)).isEqualTo(1);
    }

    @Test
    void twoWhoRenameItLoseNothing() {
        String address = made();
        mine.post(address + "/edit", "name", "Bản trước", "version", "1");
        Answer late = colleague.post(address + "/edit", "name", "Bản sau", "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[name=name]").val()).isEqualTo("Bản sau");
        assertThat(late.text("#changed")).contains("Bản trước", "Bản sau");
        assertThat(colleague
                        .post(address + "/edit", "name", " ", "version", "2")
                        .text(".error"))
                .contains("Ghi tên bộ sưu tập");
    }

    @Test
    void twoWhoAddAtOnceBothFindTheirsAndNothingTwice() throws InterruptedException, ExecutionException {
        String both = stocked.pdf("Chung", Map.of());
        List<String> own = List.of(stocked.pdf("A", Map.of()), stocked.pdf("B", Map.of()));
        String address = made();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = List.of(
                    two.submit(() -> mine.post(address + "/items", "item", both, "item", own.getFirst())),
                    two.submit(() -> colleague.post(address + "/items", "item", both, "item", own.getLast())));
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(302);
            }
        }
        assertThat(items(address)).containsExactlyInAnyOrder(both, own.getFirst(), own.getLast());
        assertThat(given.sql()
                        .sql(
                                "select array_agg(place order by place)::text from collection_item where collection_id = :id")
                        .param("id", Long.valueOf(address.replaceAll("\\D", "")))
                        .query(String.class)
                        .single())
                .isEqualTo("{1,2,3}");
    }

    @Test
    void saysWhatCannotBeUsedAnyMore() {
        String a = stocked.pdf("A", Map.of());
        String b = stocked.pdf("B", Map.of());
        String address = made(a, b);
        given.write(() -> given.sql()
                .sql("update media set licensed_until = date '2021-12-31' where id = :id")
                .param("id", Stocked.number(a))
                .update());
        given.write(() -> given.sql()
                .sql("update media set withdrawn_at = now(), withdrawn_why = 'Thử' where id = :id")
                .param("id", Stocked.number(b))
                .update());
        assertThat(mine.get(address).text(".notice.warn")).contains("2 mục hiện không dùng được");
        assertThat(mine.get(address).text("#" + a + " .warnword")).isEqualTo("Đã hết thời hạn");
        assertThat(mine.get(address).text("#" + b + " .warnword")).isEqualTo("Không còn trong kho hoặc đã rút");
    }

    @Test
    void oneThousandItemsFillIt() {
        String address = made();
        long id = Long.parseLong(address.replaceAll("\\D", ""));
        given.write(() -> given.sql().sql("""
                insert into collection_item (collection_id, source, item_id, place, title, added_at, added_by)
                select c.id, 'MEDIUM', 90000000 + n, n, 'Đã xóa', now(), c.made_by
                from collection c, generate_series(1, 999) n where c.id = :id
                """).param("id", id).update());
        assertThat(mine.post(address + "/items", "item", stocked.pdf("A", Map.of()))
                        .status())
                .isEqualTo(302);
        Answer full = mine.post(address + "/items", "item", stocked.pdf("B", Map.of()));
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.text("main")).contains("nhiều nhất 1.000 mục");
        assertThat(items(address)).hasSize(1000);
    }
}
