package vn.nhipcau;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An office's own PostgreSQL, named by {@code NHIPCAU_DATABASE_URL}: a JDBC address or {@code postgres://user:password@host/name}. */
final class OutsideDatabase {
    private OutsideDatabase() {}

    static Map<String, Object> properties(String url) {
        if (url.startsWith("jdbc:")) {
            return Map.of("spring.datasource.url", url);
        }
        URI uri = URI.create(url);
        Map<String, Object> properties = new HashMap<>();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        properties.put(
                "spring.datasource.url",
                "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath()
                        + query);
        if (uri.getRawUserInfo() != null) {
            String[] user = uri.getRawUserInfo().split(":", 2);
            properties.put("spring.datasource.username", decode(user[0]));
            properties.put("spring.datasource.password", user.length > 1 ? decode(user[1]) : "");
        }
        return properties;
    }

    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
