package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.story.GroupScale.Box;
import org.congvan.read.docx.text.WordShape;
import org.congvan.read.docx.text.WordShape.Form;
import org.jspecify.annotations.Nullable;

/** A shape or picture while it is read. */
final class ShapeBuilder {

  /** What programs draw where a line has no width: three quarters of a point. */
  private static final Length USUAL_STROKE = new Length(9_525);

  private static final double HALF_TURN = 180;

  final List<RawBlock> blocks = new ArrayList<>();
  Form form = Form.OTHER;
  Box box = Box.EMPTY;
  Length strokeWidth = USUAL_STROKE;
  String colour = "";
  boolean picture;
  @Nullable String pictureId;

  /** Where the shape is; null if it stands in the line. */
  WordShape.@Nullable Offset offset;

  private boolean stroked;
  private boolean strokeSaid;
  private boolean upended;

  /** The shape says whether its line is drawn. */
  void stroke(boolean drawn) {
    stroked = drawn;
    strokeSaid = true;
  }

  /** The style of the shape draws its line, unless the shape says otherwise. */
  void strokeByStyle() {
    stroked |= !strokeSaid;
  }

  /** The shape is turned by degrees; its width may then go down the page. */
  void turn(double degrees) {
    double turned = Math.abs(degrees) % HALF_TURN;
    upended = turned > HALF_TURN / 4 && turned < HALF_TURN * 3 / 4;
  }

  RawInline.Drawn drawn(Length width, Length height) {
    return new RawInline.Drawn(
        form,
        offset,
        upended ? height : width,
        upended ? width : height,
        stroked ? strokeWidth : null,
        colour);
  }
}
