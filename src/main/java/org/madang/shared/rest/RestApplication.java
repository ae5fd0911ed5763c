package org.madang.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything below {@code /api}; resources add {@code v1} and their own name. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
