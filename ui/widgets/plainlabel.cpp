// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestLabel = 20'000; // whoever shows more takes a text view
constexpr qsizetype kHeightsKept = 32;      // of as many widths

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    beginAtStart();
    dress();
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

PlainLabel::PlainLabel(const QString &text, FontRole font, Ink ink, QWidget *parent)
    : PlainLabel(parent)
{
    m_ink = ink;
    m_role = font;
    dress();
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    m_raw = text;
    m_shown = visibleText(QStringView(text).left(kLongestLabel), m_keepsLines ? LineEnds::Kept : LineEnds::Marked);
    if (text.size() > kLongestLabel) {
        m_shown += u'…';
    }
    m_heights.clear();
    QLabel::setText(m_shown);
    updateTip();
}

void PlainLabel::setElide(Elide elide)
{
    m_elide = elide;
    updateGeometry();
    updateTip();
    update();
}

void PlainLabel::setKeepsLines(bool keeps)
{
    m_keepsLines = keeps;
    setText(m_raw);
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void PlainLabel::setFontRole(FontRole role)
{
    m_role = role;
    dress();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize usual = QLabel::minimumSizeHint();
    return m_elide == Elide::Never ? usual
                                   : QSize(fontMetrics().horizontalAdvance(QStringLiteral("xx…")), usual.height());
}

QSize PlainLabel::sizeHint() const
{
    // QLabel's own hint is right as well; it is a pixel short for text that is drawn by us.
    return QLabel::sizeHint() + QSize(m_elide == Elide::Never ? 0 : 1, 0);
}

int PlainLabel::heightForWidth(int width) const
{
    const Shape shape{wordWrap(), textInteractionFlags() != Qt::NoTextInteraction, margin(), indent()};
    if (shape != m_heightsShape || m_heights.size() >= kHeightsKept) {
        m_heights.clear();
        m_heightsShape = shape;
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool PlainLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::DevicePixelRatioChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Elide::Never) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const auto aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), int(aligned | Qt::TextSingleLine), elided());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateTip();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        beginAtStart();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
}

void PlainLabel::dress()
{
    // Only what differs is set: setting a palette or a font sends the event that brought us here.
    const QFont font = fontFor(m_role);
    if (this->font() != font) {
        setFont(font);
    }
    if (foregroundRole() != QPalette::WindowText) {
        setForegroundRole(
            QPalette::WindowText); // on bars the inherited role would be another, and the ink without effect
    }
    const QColor colour = inkColour(tokensOf(this), m_ink);
    if (m_ink != Ink::Text && palette().color(QPalette::Active, QPalette::WindowText) != colour) {
        QPalette own;
        own.setColor(QPalette::Active, QPalette::WindowText, colour);
        own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
        setPalette(own);
    } else if (m_ink == Ink::Text && testAttribute(Qt::WA_SetPalette)) {
        setPalette(QPalette());
    }
}

/// A text that begins at the start of its line does so whichever way the window is read; QLabel would go by the text.
void PlainLabel::beginAtStart()
{
    constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignAbsolute;
    const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask;
    const Qt::Alignment along = alignment() & Qt::AlignVertical_Mask;
    if (isRightToLeft() && across == Qt::AlignLeft) {
        setAlignment(kRight | along);
    } else if (!isRightToLeft() && across == kRight) {
        setAlignment(Qt::AlignLeft | along);
    }
}

QString PlainLabel::elided() const
{
    const auto mode = m_elide == Elide::Middle ? Qt::ElideMiddle : Qt::ElideRight;
    return fontMetrics().elidedText(m_shown, mode, contentsRect().width());
}

void PlainLabel::updateTip()
{
    if (m_elide == Elide::Never) {
        return;
    }
    // A tool tip that somebody else set stays.
    const bool cut = elided() != m_shown;
    if (cut && (m_ownTip || toolTip().isEmpty())) {
        setPlainToolTip(this, m_raw);
        m_ownTip = true;
    } else if (!cut && m_ownTip) {
        setPlainToolTip(this, {});
        m_ownTip = false;
    }
}

} // namespace Signalbox
