package vn.nhipcau;

/** The one program: reads its first words and does what they name. */
public final class NhipCau {
    private NhipCau() {}

    public static void main(String[] args) {}
}
