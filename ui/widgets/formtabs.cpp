// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formtabs.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/innertabs.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

FormTabs::FormTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new InnerTabs(this))
    , m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).gap(12));
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    connect(m_bar, &InnerTabs::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(new QShortcut(QKeySequence::NextChild, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::PreviousChild, this), &QShortcut::activated, this, [this] { step(-1); });
}

void FormTabs::addPage(const QString &title, FieldForm *page)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, metricsOf(this).gap(8), metricsOf(this).gap(4)); // apart from the scroll bar
    column->addWidget(page);
    column->addStretch();
    scroll->setWidget(room);
    m_pages += Page{.form = page, .scroll = scroll};
    m_stack->addWidget(scroll);
    m_bar->addTab(title);
}

void FormTabs::setPageVisible(const FieldForm *page, bool visible)
{
    const auto found = std::ranges::find(m_pages, page, &Page::form);
    if (found != m_pages.end()) {
        setTabShown(m_bar, int(found - m_pages.begin()), visible);
        markFaults();
    }
}

void FormTabs::step(int by)
{
    const int count = m_bar->count();
    for (int i = 1; i < count; ++i) {
        const int index = (m_bar->currentIndex() + by * i + count * count) % count;
        if (m_bar->isTabVisible(index)) {
            return m_bar->setCurrentIndex(index);
        }
    }
}

int FormTabs::firstFaulty() const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_bar->isTabVisible(i) && m_pages.at(i).form->hasFault()) {
            return i;
        }
    }
    return -1;
}

bool FormTabs::hasFault() const
{
    return firstFaulty() >= 0;
}

QString FormTabs::firstFaultyTitle() const
{
    const int index = firstFaulty();
    return index < 0 ? QString() : m_bar->tabText(index);
}

void FormTabs::goToFirstFault()
{
    const int index = firstFaulty();
    if (index < 0) {
        return;
    }
    m_bar->setCurrentIndex(index);
    QWidget *field = m_pages.at(index).form->firstFault();
    field->setFocus(Qt::OtherFocusReason);
    m_pages.at(index).scroll->ensureWidgetVisible(field);
}

void FormTabs::showFaults()
{
    m_showsFaults = true;
    for (const Page &page : std::as_const(m_pages)) {
        page.form->showFaults();
    }
    markFaults();
}

/// Each field that changes brings us here; a bar whose tab is set lays all of them out anew.
void FormTabs::markFaults()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool isMarked = m_showsFaults && m_pages.at(i).form->hasFault();
        if (std::exchange(m_pages[i].isMarked, isMarked) != isMarked) {
            showMark(i);
        }
    }
}

void FormTabs::showMark(int tab)
{
    const bool isMarked = m_pages.at(tab).isMarked;
    m_bar->setTabIcon(tab, isMarked ? icon(QStringLiteral("error"), &Tokens::errMark) : QIcon());
    m_bar->setAccessibleTabName(tab, isMarked ? tr("%1, with a fault").arg(m_bar->tabText(tab)) : QString());
}

} // namespace Signalbox
