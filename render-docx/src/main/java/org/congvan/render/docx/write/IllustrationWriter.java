package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.CHART;
import static org.congvan.render.docx.fragment.FragmentName.FIGURE;
import static org.congvan.render.docx.fragment.FragmentName.MIRRORED_FIGURE;
import static org.congvan.render.docx.fragment.FragmentName.TURNED_FIGURE;

import org.congvan.body.Chart;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.ImageOrientation;
import org.congvan.body.Picture;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageIllustration;
import org.congvan.path.DocumentPath;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;

/** Writes figures, centred like their captions; one that is larger than the page is made to fit. */
final class IllustrationWriter {

  private static final long TURN_OF_ONE_DEGREE = 60_000;

  private final PageLayout layout;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final ParagraphWriter paragraphs;
  private final Pictures pictures;
  private final Charts charts;
  private int count;

  IllustrationWriter(
      PageLayout layout,
      FragmentSet fragments,
      XmlBuffer out,
      ParagraphWriter paragraphs,
      Pictures pictures,
      Charts charts) {
    this.layout = layout;
    this.fragments = fragments;
    this.out = out;
    this.paragraphs = paragraphs;
    this.pictures = pictures;
    this.charts = charts;
  }

  void illustration(PageIllustration block, boolean keep) {
    illustration(block, keep, layout.typeAreaWidth(), false);
  }

  /**
   * Writes a figure.
   *
   * @param maxWidth the width of the room it is in
   * @param landscape whether the sheet lies across
   */
  void illustration(PageIllustration block, boolean keep, Length maxWidth, boolean landscape) {
    Illustration illustration = block.illustration();
    Length width = Length.mm(illustration.widthMillimetres());
    Length height = Length.mm(illustration.heightMillimetres());
    Length maxHeight = maxHeight(layout, landscape);
    if (width.compareTo(maxWidth) > 0) {
      height = new Length(height.emu() * maxWidth.emu() / width.emu());
      width = maxWidth;
    }
    if (height.compareTo(maxHeight) > 0) {
      width = new Length(width.emu() * maxHeight.emu() / height.emu());
      height = maxHeight;
    }
    picture(block, width, height, keep);
  }

  /** Returns how high a figure may be. */
  static Length maxHeight(PageLayout layout, boolean landscape) {
    Margins margins = layout.margins();
    Length sheet = landscape ? layout.paper().width() : layout.paper().height();
    Length height = sheet.minus(margins.top().chosen()).minus(margins.bottom().chosen());
    return layout.proportions().illustrationHeight().appliedTo(height);
  }

  private void picture(PageIllustration block, Length width, Length height, boolean keep) {
    Picture picture = block.illustration().picture();
    String relation = relationTo(picture, block.picturePath());
    ImageOrientation turn =
        picture instanceof Image image ? image.orientation() : ImageOrientation.UPRIGHT;
    // A picture is given with its own sides, before it is turned about its middle.
    Length ownWidth = turn.swapsSides() ? height : width;
    Length ownHeight = turn.swapsSides() ? width : height;
    int number = ++count;
    paragraphs.paragraph(
        StyleIds.of(Component.CAPTION),
        keep,
        ParagraphWriter.NOTHING,
        () ->
            out.put(
                fragments.get(frame(picture, turn)),
                slot -> {
                  switch (slot) {
                    case WIDTH -> out.number(ownWidth.toEmu());
                    case HEIGHT -> out.number(ownHeight.toEmu());
                    case TURN -> out.number(turn.degrees() * TURN_OF_ONE_DEGREE);
                    case BESIDE -> out.number(beyond(width, ownWidth));
                    case ABOVE -> out.number(beyond(height, ownHeight));
                    case NUMBER -> out.number(number);
                    case RELATION -> out.ascii(relation);
                    case DESCRIPTION ->
                        out.text(
                            block.illustration().alternativeText(), block.alternativeTextPath());
                    default -> throw new AssertionError(slot);
                  }
                }));
  }

  private static FragmentName frame(Picture picture, ImageOrientation turn) {
    if (picture instanceof Chart) {
      return CHART;
    } else if (turn == ImageOrientation.UPRIGHT) {
      return FIGURE;
    }
    return turn.mirrored() ? MIRRORED_FIGURE : TURNED_FIGURE;
  }

  /** How far a picture reaches beyond one of its own sides when it is turned. */
  private static long beyond(Length seen, Length own) {
    return Math.max(0, (seen.toEmu() - own.toEmu()) / 2);
  }

  private String relationTo(Picture picture, DocumentPath path) {
    if (picture instanceof Image image) {
      return pictures.relationTo(image);
    } else if (picture instanceof Chart chart) {
      return charts.relationTo(chart, path);
    }
    throw new AssertionError(picture);
  }
}
