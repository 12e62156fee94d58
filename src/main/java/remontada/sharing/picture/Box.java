package remontada.sharing.picture;

/// A place on the picture, in its pixels.
record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
