package vn.nhipcau.library.media;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * How much may be sent is a property of a servlet: the one address that takes films has a servlet of its own, with the same
 * controllers behind it, so that every other stays under its small limit.
 */
@Configuration
class UploadRoute {
    @Bean
    ServletRegistrationBean<DispatcherServlet> mediaUploads(
            WebApplicationContext context,
            @Value("${nhipcau.data}") String data,
            @Value("${nhipcau.media.film-limit}") DataSize limit)
            throws IOException {
        // beside the kept files: the machine's own place for what passes may lie in memory
        Path coming = Files.createDirectories(Path.of(data).resolve("incoming").toAbsolutePath());
        ServletRegistrationBean<DispatcherServlet> route =
                new ServletRegistrationBean<>(new DispatcherServlet(context), "/media");
        route.setName("mediaUploads");
        // with a little room for what stands around the files in a request
        route.setMultipartConfig(
                new MultipartConfigElement(coming.toString(), limit.toBytes(), limit.toBytes() + (1 << 20), 0));
        return route;
    }
}
