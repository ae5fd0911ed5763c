package org.madang.syndication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.madang.shared.Settings;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.syndication.ChannelDesk;
import org.madang.syndication.activitypub.FederationService;
import org.madang.syndication.connection.Connection;

/** Backs {@code /syndication/channels.xhtml}: the networks, how they are, and connecting them. */
@Named
@RequestScoped
public class ChannelsView {

    private static final String PAGE = "/admin/channels";

    @Inject
    ChannelDesk desk;

    @Inject
    FederationService federation;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    @Inject
    Settings settings;

    private List<ChannelDesk.Line> lines;
    private String channel = "";
    private String address = "";
    private String account = "";
    private String secret = "";

    @PostConstruct
    void load() {
        lines = desk.lines();
    }

    public void connect() {
        errors.allow(() -> {
            desk.connect(channel, new Connection(text(address), text(account), text(secret)));
            Onward.to(PAGE, "channel-connected");
        });
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public void disconnect(String name) {
        errors.allow(() -> {
            desk.disconnect(name);
            Onward.to(PAGE, "channel-disconnected");
        });
    }

    /** Gives the city's own actor a new key. */
    public void rotate() {
        errors.allow(() -> {
            federation.rotateKey("city");
            Onward.to(PAGE, "key-rotated");
        });
    }

    public List<ChannelDesk.Line> getLines() {
        return lines;
    }

    /** Those that an admin may connect. */
    public List<ChannelDesk.Line> getConnectable() {
        return lines.stream().filter(line -> !line.needs().isEmpty()).toList();
    }

    public boolean isFederated() {
        return federation.isOpen();
    }

    /** What stands after the second @ of our names. */
    public String getHost() {
        return settings.baseUrl().getRawAuthority();
    }

    public long getFollowers() {
        return federation.followersOfTheCity();
    }

    public List<Map.Entry<String, Long>> getReceived() {
        return List.copyOf(federation.received().entrySet());
    }

    /** What would go to the network {@code ?preview=} of the post {@code ?post=}; empty if neither is asked for. */
    public String getPreview() {
        var name = page.parameter("preview");
        return name.isEmpty() ? "" : desk.preview(name, page.number("post"));
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
