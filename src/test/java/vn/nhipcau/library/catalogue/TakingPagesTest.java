package vn.nhipcau.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.library.media.Drawn;
import vn.nhipcau.library.media.MakeRenditions;
import vn.nhipcau.people.Role;

/** What staff take out of the library is what may be given out, with a sheet that says whose it is. */
@ProductTest
class TakingPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    StoredFiles files;

    @Autowired
    MakeRenditions renditions;

    private long agency;
    private Browser reader;
    private Stocked stocked;
    private String own = "";

    @BeforeEach
    void signIn() {
        agency = given.agency();
        reader = browser.as("doc.tinhuy");
        stocked = new Stocked(given, files, agency);
        own = Given.unique("vật");
    }

    private Answer take(Browser by, String... items) {
        List<String> sent = new ArrayList<>(List.of("purpose", "Hội chợ " + own));
        for (String item : items) {
            sent.addAll(List.of("item", item));
        }
        return by.post("/catalogue/taking", sent.toArray(String[]::new));
    }

    @Test
    void filesAreNamedReadablyAndTheSheetSaysWhoseTheyAre() {
        String pdf = stocked.pdf(
                "Tờ rơi: Đường biên/giới?",
                Map.of(
                        "licence", "'cc-by'",
                        "licensed_until", "date '2099-06-30'",
                        "consent", "'CONSENT_GIVEN'",
                        "people", "'Đội văn nghệ xã'"));
        Map<String, byte[]> zip = TakenZip.of(take(reader, pdf));
        assertThat(zip.keySet())
                .containsExactly("000-ghi-nguon.xlsx", "000-ghi-nguon.txt", "001-to-roi-duong-bien-gioi.pdf");
        assertThat(TakenZip.words(zip, "001-to-roi-duong-bien-gioi.pdf")).startsWith("%PDF-1.4");
        List<List<String>> rows = TakenZip.sheet(zip.getOrDefault("000-ghi-nguon.xlsx", new byte[0]));
        assertThat(rows.get(0))
                .containsExactly(
                        "Tệp",
                        "Tên",
                        "Nguồn",
                        "Phải ghi kèm",
                        "Giấy phép",
                        "Lời giấy phép",
                        "Nơi được dùng",
                        "Dùng đến hết ngày",
                        "Người trong hình",
                        "Sự đồng ý",
                        "Ghi chú",
                        "Địa chỉ",
                        "Không tải được vì");
        assertThat(rows.get(1))
                .containsExactly(
                        "001-to-roi-duong-bien-gioi.pdf",
                        "Tờ rơi: Đường biên/giới?",
                        "Ảnh: Sở thử",
                        "Ảnh: Sở thử, CC BY 4.0",
                        "Creative Commons, ghi công (CC BY 4.0)",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "Mọi nơi",
                        "30/6/2099",
                        "Đội văn nghệ xã",
                        rows.get(1).get(9),
                        "",
                        "http://localhost/media/" + Stocked.number(pdf),
                        "");
        assertThat(rows.get(1).get(9)).contains("đồng ý");
        assertThat(TakenZip.words(zip, "000-ghi-nguon.txt"))
                .contains("Phải ghi kèm: Ảnh: Sở thử, CC BY 4.0\r\n", "Người trong hình: Đội văn nghệ xã\r\n");
    }

    @Test
    void sheetSpeaksTheReadersLanguage() {
        String pdf = stocked.pdf("Tờ rơi " + own, Map.of());
        reader.get("/catalogue?language=en");
        Map<String, byte[]> zip = TakenZip.of(take(reader, pdf));
        assertThat(zip).containsKey("000-credits.xlsx");
        assertThat(TakenZip.words(zip, "000-credits.txt")).contains("Licence: Own work", "Territory: Everywhere");
        reader.get("/catalogue?language=vi");
    }

    /** A publication is found beside the rest; its file is taken under the file's own rights. */
    @Test
    void publicationGivesItsFileOrSaysThatThereIsNone() {
        String kept = stocked.leaflet("Tờ gấp biên giới " + own, stocked.pdf("Bản in " + own, Map.of()));
        String bare = stocked.leaflet("Tờ gấp cũ " + own, null);
        assertThat(reader.get("/catalogue?q=to%20gap%20" + own.replace(" ", "%20"))
                        .text("main"))
                .contains("Tờ gấp biên giới " + own, "Tờ gấp cũ " + own, "Tờ gấp, tờ rơi");
        Map<String, byte[]> zip = TakenZip.of(take(reader, kept, bare));
        assertThat(TakenZip.words(zip, "000-ghi-nguon.txt")).contains("Ấn phẩm này chưa có tệp để tải");
        assertThat(zip.keySet().stream().filter(name -> name.startsWith("001-ban-in-")))
                .hasSize(1);
        assertThat(zip.keySet().stream().filter(name -> name.startsWith("002"))).isEmpty();
    }

    @Test
    void pictureIsGivenWithoutWhatTheCameraWrote() {
        byte[] camera = Drawn.ofCamera(900, 600, 1, own);
        String picture =
                stocked.medium("PICTURE", "Cầu " + own, camera, "image/jpeg", Map.of("width", "900", "height", "600"));
        assertThat(TakenZip.of(take(reader, picture, stocked.pdf("Khác " + own, Map.of())))
                        .keySet())
                .as("nothing before its public form is made")
                .noneMatch(name -> name.startsWith("001"));
        given.write(() -> given.sql()
                .sql("insert into media_work (media_id, state, since) values (:id, 'WAITING', now())")
                .param("id", Stocked.number(picture))
                .update());
        renditions.all();
        Map<String, byte[]> zip = TakenZip.of(take(reader, picture));
        String name = zip.keySet().stream()
                .filter(one -> one.startsWith("001"))
                .findFirst()
                .orElseThrow();
        assertThat(name).endsWith(".jpg");
        byte[] given = zip.getOrDefault(name, new byte[0]);
        assertThat(given).isNotEmpty().isNotEqualTo(camera);
        String bytes = new String(given, StandardCharsets.ISO_8859_1);
        assertThat(new String(camera, StandardCharsets.ISO_8859_1)).contains("Thu-Anh", "Ben-Hai 900");
        assertThat(bytes)
                .doesNotContain("Thu-Anh")
                .doesNotContain("Ben-Hai 900")
                .doesNotContain("GPS");
    }

    @Test
    void whatMayNotBeGivenOutIsLeftOutAndNamedWithTheReason() {
        String open = stocked.pdf("Mở " + own, Map.of());
        String ended = stocked.pdf("Hết hạn " + own, Map.of("licensed_until", "date '2021-12-31'"));
        String embargoed = stocked.pdf("Chờ giờ " + own, Map.of("embargo_until", "timestamptz '2099-01-01'"));
        String bought = stocked.pdf("Mua " + own, Map.of("licence", "'bought'"));
        String withdrawn = stocked.pdf("Rút " + own, Map.of("withdrawn_at", "now()", "withdrawn_why", "'Thử'"));
        Map<String, byte[]> zip =
                TakenZip.of(take(reader, ended, embargoed, bought, withdrawn, open, "medium-99999999"));
        assertThat(zip.keySet())
                .filteredOn(name -> name.endsWith(".pdf"))
                .singleElement()
                .asString()
                .startsWith("005-mo");
        List<List<String>> rows = TakenZip.sheet(zip.getOrDefault("000-ghi-nguon.xlsx", new byte[0]));
        Map<String, String> reasons = new LinkedHashMap<>();
        rows.subList(2, rows.size()).forEach(row -> reasons.put(row.get(1), row.get(12)));
        assertThat(reasons)
                .containsEntry("Hết hạn " + own, "Đã hết thời hạn")
                .containsEntry("Chờ giờ " + own, "Chưa đến giờ công bố")
                .containsEntry("medium-99999999", "Không còn trong kho hoặc đã rút")
                .hasSize(5);
        assertThat(reasons.get("Mua " + own)).startsWith("Giấy phép chỉ cho Cơ quan thử");
        Browser holder = browser.as(given.member(agency, Role.READER).signInName());
        assertThat(TakenZip.of(take(holder, bought)).keySet()).anyMatch(name -> name.startsWith("001-mua"));
    }

    @Test
    void editionIsAPageInEachLanguageThatVisitorsSee() {
        String edition = stocked.edition(
                "NEWS", Map.of("vi", "Cầu <Hiền> " + own, "lo", "ຂົວ"), Stocked.paragraph("Một & hai."));
        given.write(() -> given.sql()
                .sql("update edition_text set title = 'Bí mật', content = '{\"blocks\":[]}' where edition_id = :id")
                .param("id", Stocked.number(edition))
                .update());
        Map<String, byte[]> zip = TakenZip.of(take(reader, edition));
        String page = TakenZip.words(
                zip,
                zip.keySet().stream()
                        .filter(name -> name.endsWith("-vi.html"))
                        .findFirst()
                        .orElse(""));
        assertThat(zip.keySet()).anyMatch(name -> name.startsWith("001-cau-hien") && name.endsWith("-lo.html"));
        assertThat(page)
                .contains("<html lang=\"vi\">", "<h1>Cầu &lt;Hiền&gt; " + own, "<p>Một &amp; hai.</p>")
                .doesNotContain("Bí mật");
    }

    @Test
    void takingLeavesWhoTookWhatAndWhatForAndCountsAsUse() {
        String pdf = stocked.pdf("Tờ rơi " + own, Map.of());
        TakenZip.of(take(reader, pdf));
        assertThat(given.trailed("taking.taken", "Tờ rơi " + own)).isEqualTo(1);
        assertThat(given.sql()
                        .sql("select detail from trail where act = 'taking.taken' and title = :title")
                        .param("title", "Tờ rơi " + own)
                        .query(String.class)
                        .single())
                .isEqualTo("Hội chợ " + own + ": Tờ rơi " + own);
        assertThat(reader.get("/media/" + Stocked.number(pdf)).text("[aria-labelledby=uses]"))
                .contains("Đã tải về 1 lần");
    }

    @Test
    void tooMuchAtOnceIsRefusedBeforeAnythingGoesOut() {
        String film = stocked.pdf("Phim dài " + own, Map.of("size", "3221225472"));
        assertThat(reader.get("/catalogue/taking?item=" + film).text(".notice.bad"))
                .contains("vượt mức 2.048 MB của một lần tải");
        assertThat(take(reader, film).status()).isEqualTo(409);
        assertThat(given.trailed("taking.taken", "Phim dài " + own)).isZero();
    }
}
