// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdownview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/markdownwriter.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace Signalbox {

namespace {

constexpr qint64 kTurnMs = 6; ///< of laying out, until the event loop has its turn

using ViewedKind = MarkdownBlock::Kind;

/// QTextDocument reads files for whoever does not: one that reads nothing.
class SilentDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

ViewedKind kindOf(const QTextBlock &block)
{
    return ViewedKind(block.blockFormat().intProperty(MarkdownWriter::KindProperty));
}

QByteArray nestingOf(const QTextBlock &block)
{
    return block.blockFormat().property(MarkdownWriter::NestingProperty).toByteArray();
}

/// Bars beside quotations, the ground of code, rules. `place` is the block's without its margins.
void paintGround(QPainter &painter, const QTextBlock &block, const QRectF &place, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    const QByteArray nesting = nestingOf(block);
    const QByteArray next = block.next().isValid() ? nestingOf(block.next()) : QByteArray();
    const double margin = metrics.gap(12);
    for (qsizetype i = 0; i < nesting.size(); ++i) {
        if (nesting.at(i) == 'q') {
            const double x = margin + MarkdownWriter::indent(QByteArrayView(nesting).first(i), metrics);
            const bool goesOn = next.startsWith(nesting.first(i + 1));
            const double below = goesOn ? metrics.gap(8) : 0;
            painter.fillRect(QRectF(x, place.top(), metrics.px(2), place.height() + below), tokens.edge);
        }
    }
    const double from = margin + MarkdownWriter::indent(nesting, metrics);
    const double width = widget->width() - margin - from;
    if (kindOf(block) == ViewedKind::Rule) {
        painter.fillRect(QRectF(from, place.center().y(), width, 1), tokens.line);
    } else if (kindOf(block) == ViewedKind::Code) {
        const double above = block.blockFormat().topMargin() > 0 ? metrics.gap(8) : 0;
        const double below = block.blockFormat().bottomMargin() > 0 ? metrics.gap(8) : 0;
        painter.fillRect(QRectF(from, place.top() - above, width, place.height() + above + below), tokens.window);
    }
}

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QTextEdit(parent)
{
    setDocument(new SilentDocument(this));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Markdown"));
    document()->setDocumentMargin(metricsOf(this).gap(12));
    viewport()->setMouseTracking(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MarkdownView::step);
}

MarkdownView::~MarkdownView() = default;

void MarkdownView::setBlocks(const MarkdownPtr &document)
{
    m_document = document;
    restart();
}

void MarkdownView::restart()
{
    m_timer.stop();
    m_next = 0;
    m_writer.reset();
    clear();
    if (m_document && !m_document->blocks.isEmpty()) {
        m_writer = std::make_unique<MarkdownWriter>(*document(), *this);
        m_timer.start();
        step();                         // what is seen first is there at once
        moveCursor(QTextCursor::Start); // it went along with the words
    }
}

void MarkdownView::step()
{
    QElapsedTimer turn;
    turn.start();
    while (m_next < m_document->blocks.size() && turn.elapsed() < kTurnMs) {
        m_next += m_writer->add(m_document->blocks.at(m_next)) ? 1 : 0;
    }
    if (m_next >= m_document->blocks.size()) {
        m_timer.stop();
        m_writer.reset();
    }
}

QMimeData *MarkdownView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData; // the words alone: no markup for whoever takes it
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
        QRectF place = document()->documentLayout()->blockBoundingRect(block);
        place.translate(offset);
        if (place.top() > viewport()->height()) {
            break;
        }
        if (block.blockFormat().hasProperty(MarkdownWriter::KindProperty)) {
            paintGround(painter, block, place, viewport());
        }
    }
    painter.end();
    QTextEdit::paintEvent(event);
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ApplicationFontChange) {
        restart();
    }
}

QString MarkdownView::targetOf(const QTextCharFormat &format) const
{
    const bool isLink = m_document && format.hasProperty(MarkdownWriter::kLinkProperty);
    return isLink ? m_document->links.value(format.intProperty(MarkdownWriter::kLinkProperty)) : QString();
}

QString MarkdownView::targetAt(const QPoint &place) const
{
    const QPointF at(place.x() + horizontalScrollBar()->value(), place.y() + verticalScrollBar()->value());
    return targetOf(document()->documentLayout()->formatAt(at).toCharFormat());
}

void MarkdownView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const bool isOnLink = !targetAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(isOnLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void MarkdownView::mousePressEvent(QMouseEvent *event)
{
    QTextEdit::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? targetAt(event->position().toPoint()) : QString();
}

void MarkdownView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QString target = targetAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !target.isEmpty() && target == m_pressed && !textCursor().hasSelection()) {
        emit linkChosen(target);
    }
    m_pressed.clear();
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const QString target = targetOf(textCursor().charFormat()); !target.isEmpty()) {
            emit linkChosen(target);
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

bool MarkdownView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showPlainToolTip(help->globalPos(), targetAt(help->pos()), viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

} // namespace Signalbox
