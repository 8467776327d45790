// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "ui/models/palette/palettemodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/window/palettedelegate.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kWidth = 340;
constexpr int kNarrow = 100;
constexpr int kListWidth = 560;
constexpr int kRows = 14;

} // namespace

Palette::Palette(PaletteModel *model, QWidget *parent)
    : QLineEdit(parent)
    , m_model(model)
{
    model->setParent(this);
    setObjectName(QStringLiteral("palette"));
    setPlaceholderText(tr("Search servers, tools, commands"));
    setAccessibleName(placeholderText());
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setFocusPolicy(Qt::ClickFocus); // its key reaches it; Tab goes through the panes
    connect(this, &QLineEdit::textEdited, this, &Palette::find);
    connect(model, &PaletteModel::found, this, &Palette::showFound);
}

QSize Palette::sizeHint() const
{
    return {metricsOf(this).px(kWidth), QLineEdit::sizeHint().height()};
}

QSize Palette::minimumSizeHint() const
{
    return {metricsOf(this).px(kNarrow), QLineEdit::minimumSizeHint().height()};
}

void Palette::setKeys(const QKeySequence &keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    setToolTip(plainToolTip(m_keys));
    update();
}

bool Palette::isOpen() const
{
    return m_frame && m_frame->isVisible();
}

void Palette::open()
{
    if (isOpen()) {
        selectAll();
        return;
    }
    m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
}

void Palette::close()
{
    if (m_frame) {
        m_frame->hide();
    }
    clear();
    if (hasFocus()) {
        if (m_before) {
            m_before->setFocus(Qt::OtherFocusReason);
        } else {
            clearFocus();
        }
    }
    m_before = nullptr;
}

void Palette::buildList()
{
    const Metrics metrics = metricsOf(this);
    m_frame = new QFrame(window());
    m_frame->setObjectName(QStringLiteral("palette:frame"));
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    m_frame->setBackgroundRole(QPalette::Window);
    m_list = new QListView(m_frame);
    m_list->setObjectName(QStringLiteral("palette:list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    m_count = new PlainLabel(m_frame);
    m_count->setFont(fontFor(FontRole::Secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(metrics.px(8), metrics.px(4), metrics.px(8), metrics.px(4));
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    window()->installEventFilter(this); // its size moves the list
}

void Palette::find(const QString &typed)
{
    if (!m_frame) {
        buildList();
    }
    m_choosesFirst = false;
    m_model->setTyped(typed);
}

void Palette::showFound()
{
    if (!m_frame || !hasFocus()) {
        return;
    }
    const int hits = m_model->hits();
    m_list->setVisible(hits > 0);
    m_count->setText(hits == 0                    ? tr("Nothing is called like that.")
                     : hits > PaletteModel::kMost ? tr("The best %1 of %2.").arg(PaletteModel::kMost).arg(hits)
                                                  : QString());
    m_count->setVisible(!m_count->text().isEmpty());
    m_list->setCurrentIndex({});
    step(1);
    place();
    m_frame->show();
    m_frame->raise();
    m_list->scrollToTop();
    if (std::exchange(m_choosesFirst, false)) {
        choose(m_list->currentIndex());
    }
}

void Palette::place()
{
    const Metrics metrics = metricsOf(this);
    const QWidget *top = window();
    const int width = std::min(std::max(metrics.px(kListWidth), this->width()), top->width() - metrics.px(16));
    const int rows = std::clamp(m_model->rowCount(), 0, kRows);
    int height = rows > 0 ? rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() : 0;
    height += m_count->isHidden() ? 0 : m_count->sizeHint().height();
    height += 2 * (m_frame->frameWidth() + m_frame->layout()->contentsMargins().top());
    const QPoint under = mapTo(top, QPoint(this->width() / 2, this->height() + metrics.px(2)));
    const int left =
        std::clamp(under.x() - width / 2, metrics.px(8), std::max(metrics.px(8), top->width() - width - metrics.px(8)));
    m_frame->setGeometry(left, under.y(), width, std::min(height, top->height() - under.y() - metrics.px(8)));
}

/// To the next row that can be chosen, round and round.
void Palette::step(int rows)
{
    const int count = m_model->rowCount();
    const int one = rows > 0 ? 1 : -1;
    int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : one > 0 ? -1 : count;
    at = std::abs(rows) > 1 ? std::clamp(at + rows - one, -1, count) : at;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + one + count) % count;
        const QModelIndex index = m_model->index(at);
        if (index.flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled)) {
        return;
    }
    const PaletteItem item = m_model->itemAt(index.row());
    m_model->remember(item);
    close(); // first: what was chosen may want the focus
    emit chosen(item);
}

bool Palette::event(QEvent *event)
{
    // Esc is also a shortcut of the window; here it closes the list.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_PageDown:
        return step(kRows);
    case Qt::Key_PageUp:
        return step(-kRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_choosesFirst = m_model->isSearching(); // what is shown is what was typed before
        return choose(m_list && !m_choosesFirst ? m_list->currentIndex() : QModelIndex());
    default:
        return QLineEdit::keyPressEvent(event);
    }
}

void Palette::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        if (!m_frame) {
            buildList();
        }
        m_model->collect();
        find(text());
    }
}

void Palette::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason && isOpen()) {
        m_before = nullptr; // the person went elsewhere
        close();
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && isOpen()) {
        place();
    }
    return QLineEdit::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus()) {
        return;
    }
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    QPainter painter(this);
    painter.setFont(fontFor(FontRole::Small));
    const int cap = painter.fontMetrics().horizontalAdvance(m_keys) + metrics.px(10);
    if (m_keys.isEmpty() || width() < cap + metrics.px(kNarrow)) {
        return;
    }
    const QRect box(width() - cap - metrics.px(5), (height() - metrics.px(16)) / 2, cap, metrics.px(16));
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.raised);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), metrics.px(3), metrics.px(3));
    painter.setPen(tokens.text2);
    painter.drawText(shown, Qt::AlignCenter, m_keys);
}

} // namespace Signalbox
