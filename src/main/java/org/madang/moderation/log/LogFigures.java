package org.madang.moderation.log;

/**
 * What was weighed when a step was taken, as the log tells it.
 *
 * @param f what the flags weighed together
 * @param k what the votes to keep it open weighed
 * @param e distinct verified readers who saw it
 * @param t the threshold
 * @param flaggers people whose flag weighed something
 * @param clusters independent groups among them
 */
public record LogFigures(double f, double k, long e, double t, int flaggers, int clusters) {

    /** Of a step that rests on no flags. */
    public static final LogFigures NONE = new LogFigures(0, 0, 0, 0, 0, 0);
}
