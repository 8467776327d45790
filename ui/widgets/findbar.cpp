// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findbar.h"

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150;

} // namespace

FindBar::FindBar(const QString &name, const QString &where, QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(where, this))
    , m_count(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_previous(new ToolButton(u"arrow-up"_s, tr("The one before"), this))
    , m_next(new ToolButton(u"arrow-down"_s, tr("The next"), this))
    , m_patience(new QTimer(this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(name);
    m_field->setObjectName(name + u"Words"_s);
    m_count->setObjectName(name + u"Count"_s);
    m_next->setObjectName(name + u"Next"_s);
    m_previous->setObjectName(name + u"Previous"_s);
    m_next->setHelp(tr("The next"), QKeySequence(Qt::Key_F3));
    m_previous->setHelp(tr("The one before"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    auto *close = new ToolButton(u"close"_s, tr("Close the search"), this);
    close->setHelp(tr("Close the search"), QKeySequence(Qt::Key_Escape));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(4), metrics.gap(4));
    row->setSpacing(metrics.gap(4));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPauseMs);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        ++m_asked; // what was found was for other words
        m_hits.reset();
        m_patience->start();
        showCount();
    });
    connect(m_patience, &QTimer::timeout, this, &FindBar::findAgain);
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    showCount();
}

void FindBar::setTarget(FindTarget *target)
{
    m_target = target;
    findAgain();
}

void FindBar::start()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    findAgain();
}

void FindBar::findAgain()
{
    m_patience->stop();
    m_hits.reset();
    m_current = 0;
    const quint64 asked = ++m_asked;
    if (m_target && !isHidden() && !m_field->text().isEmpty()) {
        m_target->find(m_field->text(), [guard = QPointer(this), asked](const FindTarget::Hits &hits) {
            if (guard) {
                guard->take(asked, hits);
            }
        });
    }
    showCount();
}

void FindBar::take(quint64 asked, const FindTarget::Hits &hits)
{
    if (asked != m_asked) {
        return;
    }
    m_hits = hits;
    if (hits.count > 0) {
        m_target->showHit(0);
    }
    showCount();
}

void FindBar::step(int by)
{
    if (m_patience->isActive()) {
        findAgain(); // shows the first
        return;
    }
    if (!m_hits || m_hits->count == 0) {
        return;
    }
    m_current = (m_current + by + m_hits->count) % m_hits->count;
    m_target->showHit(m_current);
    showCount();
}

void FindBar::showCount()
{
    QString text;
    if (m_target && !m_field->text().isEmpty()) {
        text = !m_hits                      ? tr("Searching …")
               : !m_hits->trouble.isEmpty() ? m_hits->trouble
               : m_hits->count == 0         ? tr("Not found")
               : m_hits->hasMore ? tr("%1 of more than %2").arg(countText(m_current + 1), countText(m_hits->count))
                                 : tr("%1 of %2").arg(countText(m_current + 1), countText(m_hits->count));
        const QString extent = m_hits ? m_target->extent() : QString();
        text += extent.isEmpty() ? QString() : u' ' + extent;
    }
    m_count->setText(text);
    const bool any = m_hits && m_hits->count > 0;
    m_count->setInk(m_hits && !any ? Ink::Warn : Ink::Text2);
    m_next->setEnabled(any);
    m_previous->setEnabled(any);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Signalbox
