package org.madang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.madang.identity.Document;

/** What staff type from a document; gone with the answer. */
@Named
@RequestScoped
public class DocumentForm {

    private String name;
    private String born;
    private String apart;
    private String neighbourhood;

    Document toDocument() {
        return Document.of(name, born, apart, neighbourhood);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }

    public String getApart() {
        return apart;
    }

    public void setApart(String apart) {
        this.apart = apart;
    }

    public String getNeighbourhood() {
        return neighbourhood;
    }

    public void setNeighbourhood(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }
}
