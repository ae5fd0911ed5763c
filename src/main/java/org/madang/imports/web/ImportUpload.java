package org.madang.imports.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.imports.ImportService;

/** Takes the file of the form with which admins bring texts in. */
@WebServlet("/admin/import-upload")
@MultipartConfig(maxFileSize = ImportService.MAX_BYTES, fileSizeThreshold = 65_536)
public class ImportUpload extends UploadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ImportService imports;

    public ImportUpload() {
        super(Action.IMPORT, "/admin/imports", "/imports/list.xhtml", ImportService.MAX_BYTES);
    }

    @Override
    protected UUID begin(HttpServletRequest request, String fileName, InputStream content) {
        return imports.begin(request.getParameter("format"), request.getParameter("source"), fileName, content)
                .getId();
    }
}
