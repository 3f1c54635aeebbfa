package vn.nhipcau.work.activities;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file of evidence may be, told by what is in it: a name says nothing. */
enum EvidenceType {
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    MP3("audio/mpeg"),
    WAV("audio/wav"),
    MP4("video/mp4");

    /** So many parts of a package are looked through for the one that names it. */
    private static final int PARTS = 200;

    private final String mediaType;

    EvidenceType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it is a paper, which may carry a mark of secrecy. */
    boolean isPaper() {
        return this == PDF || this == WORD;
    }

    static Optional<EvidenceType> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\003\004")) {
            return ofPackage(file);
        }
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    private boolean begins(String head) {
        return switch (this) {
            case PDF -> head.startsWith("%PDF-");
            case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
            case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
            case WEBP -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
            case WAV -> head.startsWith("RIFF") && head.startsWith("WAVE", 8);
            case MP3 -> head.startsWith("ID3") || head.matches("(?s)\u00ff[\u00fa\u00fb\u00f2\u00f3].*");
            case MP4 -> head.startsWith("ftyp", 4);
            case WORD, EXCEL, SLIDES -> false;
        };
    }

    private static Optional<EvidenceType> ofPackage(byte[] file) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            ZipEntry part = parts.getNextEntry();
            for (int i = 0; part != null && i < PARTS; i++, part = parts.getNextEntry()) {
                switch (part.getName()) {
                    case "word/document.xml" -> {
                        return Optional.of(WORD);
                    }
                    case "xl/workbook.xml" -> {
                        return Optional.of(EXCEL);
                    }
                    case "ppt/presentation.xml" -> {
                        return Optional.of(SLIDES);
                    }
                    default -> {}
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
