// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilterfield.h"

#include "ui/journal/completionpopup.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

JournalFilterField::JournalFilterField(QWidget *parent)
    : FilterField(tr("Filter: words, or server:, tool:, dur:>100ms …"), parent)
    , m_names([] { return FilterNames(); })
{
    m_popup = new CompletionPopup(this);
    setAccessibleName(tr("Filter the journal"));
    connect(this, &QLineEdit::textChanged, this, &JournalFilterField::read);
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(false); });
    connect(m_popup, &CompletionPopup::visibleChanged, this, &JournalFilterField::suggestingChanged);
    connect(m_popup, &CompletionPopup::chosen, this, &JournalFilterField::accept);
}

void JournalFilterField::setFilter(const Filter &filter)
{
    setText(filter.toText());
}

/// The filter as far as it can be read: all of it, or the words before the one that is at fault.
std::optional<Filter> JournalFilterField::readable(const std::optional<FilterFault> &fault) const
{
    const QString before = fault ? text().left(fault->at) : text();
    const FilterResult<Filter> read = Filter::parse(fault ? before.left(before.lastIndexOf(u' ') + 1) : before);
    return read ? std::optional(*read) : std::nullopt;
}

void JournalFilterField::read()
{
    const FilterResult<Filter> whole = Filter::parse(text());
    const std::optional<FilterFault> fault = whole ? std::nullopt : std::optional(whole.error());
    if (const std::optional<Filter> filter = readable(fault); filter && *filter != m_filter) {
        m_filter = *filter;
        emit filterChanged();
    }
    if (fault != m_fault) {
        m_fault = fault;
        setInvalid(this, fault && !fault->isUnfinished);
        setAccessibleDescription(fault ? fault->message + u' ' + fault->advice : QString());
        update();
        emit faultChanged();
    }
}

/// By itself only behind a letter or a colon, so that nothing lies over the rows while they are looked at.
void JournalFilterField::suggest(bool isAsked)
{
    const FilterCompletion completion = completeFilter(text(), cursorPosition(), m_names());
    const bool isBegun = completion.length > 0 || text().left(cursorPosition()).endsWith(u':')
                         || text().left(cursorPosition()).endsWith(u',');
    const QString part = text().mid(completion.from, completion.length);
    const bool isWhole = completion.candidates.size() == 1 && completion.candidates.first().text == part;
    if ((isBegun || isAsked) && !isWhole) {
        m_popup->showCandidates(completion, xOf(completion.from));
    } else {
        m_popup->hide();
    }
}

void JournalFilterField::accept(int row)
{
    const FilterCompletion completion = m_popup->completion();
    if (row < 0 || row >= completion.candidates.size()) {
        return;
    }
    const QString candidate = completion.candidates.at(row).text;
    setSelection(int(completion.from), int(completion.length));
    insert(candidate);
    m_popup->hide();
    if (candidate.endsWith(u':')) {
        suggest(true);
    }
}

bool JournalFilterField::handlePopupKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->current() == nullptr) {
            m_popup->hide();
            return false;
        }
        accept(m_popup->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void JournalFilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        suggest(true);
    } else if (!m_popup->isVisible() || !handlePopupKey(*event)) {
        FilterField::keyPressEvent(event);
    }
}

bool JournalFilterField::event(QEvent *event)
{
    if (m_popup == nullptr || !m_popup->isVisible()) {
        return FilterField::event(event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape) {
        event->accept(); // the window's Esc waits until the suggestions are gone
        return true;
    }
    if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
        accept(std::max(0, m_popup->currentIndex().row()));
        return true;
    }
    return FilterField::event(event);
}

void JournalFilterField::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    FilterField::focusOutEvent(event);
}

void JournalFilterField::hideEvent(QHideEvent *event)
{
    m_popup->hide();
    FilterField::hideEvent(event);
}

/// The line edit scrolls, and tells only where its cursor is.
int JournalFilterField::xOf(qsizetype position) const
{
    const QRect cursor = cursorRect();
    const auto advance = [this](qsizetype to) { return fontMetrics().horizontalAdvance(text().left(to)); };
    return cursor.center().x() + advance(position) - advance(cursorPosition());
}

bool JournalFilterField::isSuggesting() const
{
    return m_popup->isVisible();
}

int JournalFilterField::faultX() const
{
    return m_fault ? std::clamp(xOf(m_fault->at), 0, width()) : 0;
}

void JournalFilterField::paintEvent(QPaintEvent *event)
{
    FilterField::paintEvent(event);
    if (!m_fault || text().isEmpty()) {
        return;
    }
    const Metrics metrics = metricsOf(this);
    const int least = metrics.px(6); // where something is missing
    const int from = std::max(xOf(m_fault->at), metrics.px(22));
    const int to = std::min(std::max(xOf(m_fault->at + m_fault->length), from + least), width() - metrics.px(4));
    const int y = cursorRect().bottom() - metrics.px(1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_fault->isUnfinished ? tokensOf(this).text3 : tokensOf(this).errMark, metrics.px(1)));
    QPolygonF wave;
    const int step = metrics.px(2);
    for (int x = from, i = 0; x <= to; x += step, ++i) {
        wave.append(QPointF(x, y + (i % 2 == 0 ? 0 : step)));
    }
    painter.drawPolyline(wave);
}

} // namespace Signalbox
