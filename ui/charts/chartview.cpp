// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartgeometry.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/qcustomplotlibrary.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>

#include <cmath>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWheelZoom = 0.8;
constexpr int kWheelNotch = 120;

} // namespace

ChartView::ChartView(const QString &title, TimeAxis &axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_plot(new QCustomPlot(this))
    , m_legend(new ChartLegend(title, this))
    , m_overlay(new ChartOverlay(m_plot))
    , m_empty(new PlainLabel(QString(), FontRole::Secondary, Ink::Text2, m_plot))
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->setAttribute(Qt::WA_NoMousePropagation, false); // the wheel scrolls the page, the menu is the panel's
    m_plot->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    const int frame = metricsOf(this).px(ChartGeometry::kFrame);
    row->setContentsMargins(frame, frame, frame, frame);
    row->setSpacing(0);
    row->addWidget(m_plot, 1);
    row->addWidget(m_legend);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inPlot = new QVBoxLayout(m_plot);
    inPlot->addWidget(m_empty, 0, Qt::AlignCenter);
    connect(&m_axis, &TimeAxis::rangeChanged, this, &ChartView::showRange);
    connect(&m_axis, &TimeAxis::cursorChanged, this, &ChartView::showCursor);
    connect(&m_axis, &TimeAxis::selectionChanged, this, &ChartView::showSelection);
    connect(&m_axis, &TimeAxis::cursorMovedByKey, this, &ChartView::speakCursor);
}

ChartView::~ChartView() = default;

void ChartView::setDrawnHeight(int pixels)
{
    m_drawnHeight = pixels;
    updateGeometry();
}

void ChartView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

QSize ChartView::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {metrics.px(640), std::max(metrics.px(m_drawnHeight), m_legend->sizeHint().height())};
}

QSize ChartView::minimumSizeHint() const
{
    return {metricsOf(this).px(360), sizeHint().height()};
}

void ChartView::finishSetup()
{
    buildPlot();
    dress();
    showRange();
}

void ChartView::dress()
{
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    m_plot->setBackground(QBrush(tokens.base));
    m_plot->axisRect()->setMargins({metrics.px(ChartGeometry::kPlotLeft), metrics.px(ChartGeometry::kPlotTop), 0,
                                    metrics.px(ChartGeometry::kPlotBottom)});
    m_plot->xAxis->grid()->setPen(QPen(tokens.line, 1, Qt::DotLine));
    m_plot->yAxis->grid()->setPen(QPen(tokens.line, 1));
    for (QCPAxis *axis : {m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabelFont(tabular(fontFor(FontRole::Small)));
        axis->setTickLabelColor(tokens.text3);
        axis->setTickLabelPadding(metrics.px(6));
    }
    m_overlay->setLook({tokens.text, tokens.base, tokens.focus, metrics.scale()});
    dressPlot();
    showCursor();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::showRange()
{
    const TimeRange range = m_axis.range();
    if (range.isEmpty()) {
        return;
    }
    m_plot->xAxis->setRange(seconds(range.fromNs), seconds(range.toNs));
    scaleValues();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::showFigures()
{
    const bool any = hasFigures();
    m_empty->setVisible(!any);
    m_plot->yAxis->setTickLabels(any); // no scale of nothing
    m_plot->yAxis->grid()->setVisible(any);
    scaleValues();
    showCursor();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit figuresChanged();
}

ChartView::CursorPoints ChartView::pointsAt(qint64) const
{
    return {};
}

void ChartView::showCursor()
{
    const std::optional<qint64> cursor = m_axis.cursor();
    const qsizetype rows = m_legend->rows().size();
    m_legend->setRows(rowsAt(cursor));
    if (m_legend->rows().size() != rows) {
        updateGeometry();
    }
    QList<ChartOverlay::Point> points;
    CursorPoints found;
    if (cursor) {
        found = pointsAt(*cursor);
        for (const CursorPoints::Point &point : std::as_const(found.points)) {
            points.append({point.value, point.rightAxis, seriesColour(point.look, tokensOf(this))});
        }
    }
    m_overlay->setCursor(cursor ? std::optional(seconds(*cursor)) : std::nullopt, points, seconds(found.wallNs));
    redrawOverlay();
}

void ChartView::redrawOverlay()
{
    if (m_plotted) { // else it comes with the whole
        m_overlay->redraw();
    }
}

void ChartView::showSelection()
{
    const TimeRange chosen = m_axis.selection();
    m_overlay->setSelection(chosen.isEmpty() ? std::nullopt
                                             : std::optional(QCPRange(seconds(chosen.fromNs), seconds(chosen.toNs))));
    redrawOverlay();
}

void ChartView::speakCursor()
{
    if (!hasFocus() || !m_axis.cursor()) {
        return;
    }
    const QString spoken = u"%1: %2"_s.arg(momentText(*m_axis.cursor()), m_legend->spokenText());
    setAccessibleDescription(spoken);
    QAccessibleAnnouncementEvent event(this, spoken);
    QAccessible::updateAccessibility(&event);
}

qint64 ChartView::timeAt(double x) const
{
    return qint64(m_plot->xAxis->pixelToCoord(x) * 1e9);
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->button() == Qt::LeftButton && handlePress(mouse->position());
    }
    case QEvent::MouseMove:
        return handleMove(static_cast<QMouseEvent *>(event)->position(),
                          static_cast<QMouseEvent *>(event)->buttons() & Qt::LeftButton);
    case QEvent::MouseButtonRelease:
        return static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && handleRelease();
    case QEvent::Leave:
        m_axis.setCursor({});
        return false;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        event->ignore(); // without Ctrl it scrolls the page
        if (wheel->modifiers() & Qt::ControlModifier && wheel->angleDelta().y() != 0) {
            m_axis.zoom(std::pow(kWheelZoom, double(wheel->angleDelta().y()) / kWheelNotch),
                        timeAt(wheel->position().x()));
            event->accept();
        }
        return true;
    }
    default:
        return false;
    }
}

bool ChartView::handlePress(const QPointF &place)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedX = place.x();
    m_dragged = false;
    return true;
}

bool ChartView::handleMove(const QPointF &place, bool dragging)
{
    const QRect inside = m_plot->axisRect()->rect();
    const double x = std::clamp(place.x(), double(inside.left()), double(inside.right()));
    m_axis.setCursor(timeAt(x));
    if (!dragging || !m_pressedX) {
        return false;
    }
    m_dragged = m_dragged || std::abs(place.x() - *m_pressedX) >= QApplication::startDragDistance();
    if (m_dragged) {
        const double from = std::clamp(*m_pressedX, double(inside.left()), double(inside.right()));
        m_axis.setSelection(rangeBetween(timeAt(from), timeAt(x)));
    }
    return true;
}

bool ChartView::handleRelease()
{
    if (!m_pressedX) {
        return false;
    }
    m_pressedX.reset();
    if (m_dragged) {
        m_axis.finishSelection();
    } else if (!m_axis.selection().isEmpty()) {
        m_axis.setSelection({}); // a click beside it lets go
        m_axis.finishSelection();
    }
    return true;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (!m_axis.selection().isEmpty() || m_axis.cursor())) {
            event->accept(); // before a shortcut of the window takes it
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!m_axis.handleKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        const int frame = metricsOf(this).px(ChartGeometry::kFrame);
        layout()->setContentsMargins(frame, frame, frame, frame);
        dress();
    }
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focus, metricsOf(this).px(1)));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChartView::drawOn(QCPPainter &painter, const QSize &size)
{
    const Metrics metrics = metricsOf(this);
    const int legend = metrics.px(ChartGeometry::kLegendWidth);
    painter.fillRect(QRect(QPoint(), size), tokensOf(this).base);
    m_overlay->setShown(false);
    m_plot->toPainter(&painter, size.width() - legend, size.height());
    m_overlay->setShown(true);
    painter.save();
    painter.translate(size.width() - legend, 0);
    m_legend->paint(&painter, QRect(0, 0, legend, size.height()));
    painter.restore();
    painter.setPen(tokensOf(this).line);
    painter.drawLine(QLineF(0, size.height() - 1, size.width(), size.height() - 1));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace Signalbox
