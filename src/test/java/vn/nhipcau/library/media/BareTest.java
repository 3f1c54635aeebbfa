package vn.nhipcau.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public gets of films, sounds and PDFs says nothing of place, device and day, and plays as the original does. */
class BareTest {
    private static final long FILM_LIMIT = 1 << 20;

    @TempDir
    Path folder = Path.of("");

    private byte[] bare(Form form, byte[] original) throws IOException {
        Path from = Files.write(folder.resolve("original"), original);
        Path to = Files.createTempDirectory(folder, "bare").resolve("bare");
        Bare.write(form, from, to);
        return Files.readAllBytes(to);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private Found read(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("read"), bytes), FILM_LIMIT);
    }

    private static void saysNothing(byte[] bytes) {
        assertThat(latin(bytes)).doesNotContain("17.0045", "Thu-Anh", "Ben-Hai", "x:xmpmeta");
    }

    @Test
    void filmSaysNothingOfPlaceDeviceAndDayAndShowsTheSame() throws IOException {
        byte[] film = Telling.film();
        assertThat(latin(film)).contains("17.0045", "Thu-Anh");
        byte[] bare = bare(Form.MP4, film);
        saysNothing(bare);
        byte[] made = ByteBuffer.allocate(4).putInt(Telling.MADE).array();
        assertThat(latin(film)).contains(latin(made));
        assertThat(latin(bare)).doesNotContain(latin(made));
        assertThat(bare).hasSameSizeAs(film);
        int at = latin(film).indexOf(Telling.PICTURES);
        assertThat(latin(bare).indexOf(Telling.PICTURES))
                .as("not one sample has moved")
                .isEqualTo(at);
        Found found = read(bare);
        assertThat(found.width()).isEqualTo(1280);
        assertThat(found.seconds()).isEqualTo(3.5);
        assertThat(found.takenOn()).isNull();
        assertThat(read(film).takenOn()).isNotNull();
    }

    @Test
    void filmThatSaysNothingIsLeftAsItIs() throws IOException {
        byte[] bare = bare(Form.MP4, Telling.film());
        assertThat(bare(Form.MP4, bare)).isEqualTo(bare);
    }

    @Test
    void trackOfACameraGoesWithItsSamples() throws IOException {
        byte[] bare = bare(Form.MOV, Telling.film());
        assertThat(latin(bare)).doesNotContain("PATH").containsOnlyOnce("trak");
    }

    @Test
    void filmOfFragmentsWithSuchATrackIsRefused() throws IOException {
        byte[] film = Drawn.joined(Telling.film(), Drawn.box("moof", Drawn.box("mfhd", new byte[8])));
        assertThatThrownBy(() -> bare(Form.MP4, film)).isInstanceOf(Darkroom.Spoiled.class);
    }

    @Test
    void filmWhoseBoxesLieIsRefused() throws IOException {
        byte[] film = Telling.film();
        byte[] cut = Arrays.copyOf(film, film.length - 5);
        assertThatThrownBy(() -> bare(Form.MP4, cut)).isInstanceOf(Darkroom.Spoiled.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void webmSaysNothingAndShowsTheSame(boolean lengthsKnown) throws IOException {
        byte[] film = Telling.webm(lengthsKnown);
        byte[] bare = bare(Form.WEBM, film);
        saysNothing(bare);
        assertThat(bare).hasSameSizeAs(film);
        assertThat(latin(bare).indexOf(Telling.PICTURES)).isEqualTo(latin(film).indexOf(Telling.PICTURES));
        assertThat(read(bare).seconds()).isEqualTo(2.5);
        assertThat(latin(bare)).doesNotContain("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008");
    }

    @Test
    void soundIsItsFramesAndNothingElse() throws IOException {
        assertThat(bare(Form.MP3, Telling.mp3())).isEqualTo(Telling.frames());
        assertThat(bare(Form.WAV, Telling.wav())).isEqualTo(Drawn.wav());
    }

    @Test
    void oggKeepsWhatIsHeardAndItsSumsAreRight() throws IOException {
        byte[] original = Telling.opus();
        byte[] bare = bare(Form.OGG, original);
        saysNothing(bare);
        assertThat(latin(bare)).contains("OpusHead", "OpusTags", Telling.HEARD);
        assertThat(read(bare).seconds()).isEqualTo(2.0);
        int second = latin(bare).indexOf("OggS", 1);
        int third = latin(bare).indexOf("OggS", second + 1);
        assertThat(ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).getInt(second + 22))
                .isEqualTo(sum(Arrays.copyOfRange(bare, second, third)));
        assertThat(ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).getInt(second + 28 + 8 + 4 + 3))
                .as("how many comments there are")
                .isZero();
    }

    /** Bit by bit, as RFC 3533 has it, apart from how the program counts it. */
    private static int sum(byte[] page) {
        Arrays.fill(page, 22, 26, (byte) 0);
        long sum = 0;
        for (byte each : page) {
            for (int bit = 7; bit >= 0; bit--) {
                long top = sum >>> 31 & 1;
                sum = sum << 1 & 0xffffffffL;
                if ((top ^ (each >> bit & 1)) == 1) {
                    sum ^= 0x04c11db7L;
                }
            }
        }
        return (int) sum;
    }

    @Test
    void pdfKeepsPagesTitleAndLanguageAndForgetsWhoMadeIt() throws IOException {
        byte[] bare = bare(Form.PDF, pdf());
        String raw = latin(bare);
        saysNothing(bare);
        assertThat(raw).doesNotContain("Before the change", "Exif");
        try (PDDocument document = Loader.loadPDF(bare)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sổ tay du lịch");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            PDResources resources = document.getPage(0).getResources();
            COSName photograph = resources.getXObjectNames().iterator().next();
            assertThat(((PDImageXObject) resources.getXObject(photograph))
                            .getImage()
                            .getWidth())
                    .isEqualTo(80);
        }
    }

    /** A page with a photograph as a telephone took it, changed once after it was first saved. */
    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject photograph =
                    PDImageXObject.createFromByteArray(document, Drawn.ofCamera(80, 60, 1, "pdf"), "photograph");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(photograph, 20, 20);
            }
            document.getDocumentInformation().setTitle("Before the change");
            document.getDocumentInformation().setAuthor(Telling.DEVICE);
            document.getDocumentInformation().setCreationDate(new java.util.GregorianCalendar(2022, 4, 16));
            document.getDocumentCatalog().setLanguage("vi");
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x:xmpmeta>" + Telling.PLACE + "</x:xmpmeta>").getBytes(ISO_8859_1));
            document.getDocumentCatalog().setMetadata(metadata);
            page.setMetadata(metadata);
            document.save(first);
        }
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(first.toByteArray())) {
            document.getDocumentInformation().setTitle("Sổ tay du lịch");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(second);
        }
        return second.toByteArray();
    }
}
