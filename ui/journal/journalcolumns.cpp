// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalcolumns.h"

#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/uniformtable.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWidths = {66, 105, 128, 126, 214, 240, 66, 136, 77};       // by JournalColumn
constexpr std::array kNames = {"number", "time",   "server",   "kind", "method", // as they are kept
                               "about",  "status", "duration", "size"};
static_assert(kWidths.size() == kJournalColumns && kNames.size() == kJournalColumns);
constexpr int kAboutLeast = 100;
/// Where it is narrow.
constexpr std::array kGoFirst = {JournalColumn::Size, JournalColumn::Duration, JournalColumn::Status,
                                 JournalColumn::Number, JournalColumn::Time};
const QString kKey = u"journal/columnsNotShown"_s; ///< in the window's state

} // namespace

JournalColumns::JournalColumns(UniformTable &table, UiState &state)
    : QObject(&table)
    , m_table(table)
    , m_state(state)
    , m_menu(new QMenu(&table))
{
    const QStringList unchosen = state.value(kKey).toStringList();
    for (int column = 0; column < kJournalColumns; ++column) {
        if (unchosen.contains(QLatin1StringView(kNames.at(std::size_t(column))))) {
            m_unchosen.insert(column);
        }
    }
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    setFirstWidths();
    state.keepHeader(header);
    buildMenu();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_menu,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
}

void JournalColumns::buildMenu()
{
    m_menu->setObjectName(u"journal:columns"_s);
    m_menu->setTitle(tr("Columns"));
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        const QHeaderView *header = m_table.horizontalHeader();
        for (int visual = 0; visual < kJournalColumns; ++visual) {
            const auto column = JournalColumn(header->logicalIndex(visual));
            const QString title = m_table.model()->headerData(int(column), Qt::Horizontal).toString();
            QAction *action = m_menu->addAction(title);
            action->setCheckable(true);
            action->setChecked(isChosen(column));
            action->setEnabled(column != JournalColumn::About);
            connect(action, &QAction::toggled, this, [this, column](bool on) { setChosen(column, on); });
        }
        m_menu->addSeparator();
        m_menu->addAction(tr("All columns, in their first order"), this, &JournalColumns::reset);
    });
}

void JournalColumns::setFirstWidths()
{
    const Metrics metrics = metricsOf(&m_table);
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < kJournalColumns; ++column) {
        header->resizeSection(column,
                              std::max(metrics.px(kWidths.at(std::size_t(column))), header->sectionSizeHint(column)));
    }
    header->setSectionResizeMode(int(JournalColumn::About), QHeaderView::Stretch);
}

void JournalColumns::setChosen(JournalColumn column, bool chosen)
{
    if (column == JournalColumn::About) {
        return;
    }
    if (chosen) {
        m_unchosen.remove(int(column));
    } else {
        m_unchosen.insert(int(column));
    }
    QStringList names;
    for (int one = 0; one < kJournalColumns; ++one) {
        if (m_unchosen.contains(one)) {
            names.append(QString::fromLatin1(kNames.at(std::size_t(one))));
        }
    }
    m_state.setValue(kKey, names);
    fit();
}

void JournalColumns::reset()
{
    m_unchosen.clear();
    m_state.setValue(kKey, QStringList());
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < kJournalColumns; ++column) {
        header->setSectionHidden(column, false); // a hidden one takes no width
        header->moveSection(header->visualIndex(column), column);
    }
    setFirstWidths();
    fit();
}

void JournalColumns::fit()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const auto width = [&](int column) {
        // A hidden section has no size; what it takes when it comes back is its first width at least.
        const int first = metricsOf(&m_table).px(kWidths.at(std::size_t(column)));
        return std::ranges::contains(kGoFirst, JournalColumn(column)) || header->isSectionHidden(column)
                   ? std::max(header->sectionSize(column), first)
                   : header->sectionSize(column);
    };
    int needed = metricsOf(&m_table).px(kAboutLeast);
    for (int column = 0; column < kJournalColumns; ++column) {
        if (column != int(JournalColumn::About) && isChosen(JournalColumn(column))) {
            needed += width(column);
        }
    }
    QSet<int> hidden = m_unchosen;
    for (const JournalColumn column : kGoFirst) {
        if (needed > m_table.viewport()->width() && isChosen(column)) {
            needed -= width(int(column));
            hidden.insert(int(column));
        }
    }
    for (int column = 0; column < kJournalColumns; ++column) {
        if (m_table.isColumnHidden(column) != hidden.contains(column)) {
            m_table.setColumnHidden(column, hidden.contains(column));
        }
    }
}

} // namespace Signalbox
