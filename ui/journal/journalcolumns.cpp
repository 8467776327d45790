// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalcolumns.h"

#include "ui/models/journal/journalmodel.h"
#include "ui/state/uistate.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/uniformtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWidths = {66, 105, 128, 126, 214, 240, 66, 136, 77};       // by JournalColumn
constexpr std::array kNames = {"number", "time",   "server",   "kind", "method", // as they are kept
                               "about",  "status", "duration", "size"};
static_assert(kWidths.size() == kJournalColumns && kNames.size() == kJournalColumns);
constexpr int kAboutLeast = 100;
/// Where it is narrow all columns give up some of their width first, down to these; then they go.
constexpr std::array kLeast = {48, 100, 78, 100, 110, 100, 56, 84, 64}; // by JournalColumn
static_assert(kLeast.size() == kJournalColumns);
constexpr std::array kGoFirst = {JournalColumn::Size, JournalColumn::Duration, JournalColumn::Status,
                                 JournalColumn::Number, JournalColumn::Time};
constexpr int kTextMargins = 16;                      // of a cell's text, both
const QString kKey = u"journal/columnsNotShown"_s;    ///< in the window's state
const QString kWidthsKey = u"journal/columnWidths"_s; ///< likewise

/// Also of a column that is hidden, of which the header knows none.
int headingWidth(const UniformTable &table, int column)
{
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    return table.horizontalHeader()->fontMetrics().horizontalAdvance(heading) + 2 * metricsOf(&table).gap(8) + 1;
}

/// Of its heading; and narrower than what stands in it, the state of a message would not be told apart.
int leastWidth(const UniformTable &table, int column)
{
    const Metrics metrics = metricsOf(&table);
    int least = std::max(metrics.px(kLeast.at(std::size_t(column))), headingWidth(table, column));
    if (JournalColumn(column) == JournalColumn::Status) {
        const QFontMetrics font(fontFor(FontRole::Body));
        const QStringList words = JournalModel::statusWords();
        for (const QString &word : words) {
            least = std::max(least, font.horizontalAdvance(word) + metrics.px(kTextMargins));
        }
    }
    return least;
}

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
    keepWidths();
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
        header->resizeSection(column, std::max({metrics.px(kWidths.at(std::size_t(column))),
                                                header->sectionSizeHint(column), leastWidth(m_table, column)}));
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
    const QScopedValueRollback fitting(m_isFitting, true);
    const auto least = [this](int column) {
        const int wide = m_wide.at(column);
        return std::min(wide, leastWidth(m_table, column));
    };
    const int room = m_table.viewport()->width() - metricsOf(&m_table).px(kAboutLeast);
    int needed = 0;
    int wanted = 0;
    for (int column = 0; column < kJournalColumns; ++column) {
        if (column != int(JournalColumn::About) && isChosen(JournalColumn(column))) {
            needed += least(column);
            wanted += m_wide.at(column);
        }
    }
    QSet<int> hidden = m_unchosen;
    for (const JournalColumn column : kGoFirst) {
        if (needed > room && isChosen(column)) {
            needed -= least(int(column));
            wanted -= m_wide.at(int(column));
            hidden.insert(int(column));
        }
    }
    const int over = std::max(0, wanted - room); // what the columns give up, each by what it has to give
    const int slack = std::max(1, wanted - needed);
    for (int column = 0; column < kJournalColumns; ++column) {
        if (m_table.isColumnHidden(column) != hidden.contains(column)) {
            m_table.setColumnHidden(column, hidden.contains(column));
        }
        if (column != int(JournalColumn::About) && !hidden.contains(column)) {
            const int wide = m_wide.at(column);
            const int gives = std::min(over, slack) * (wide - least(column)) / slack;
            m_table.horizontalHeader()->resizeSection(column, wide - gives);
        }
    }
}

/// What the person gave, before it was narrowed to make room.
void JournalColumns::keepWidths()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const QStringList kept = m_state.value(kWidthsKey).toStringList();
    m_wide.resize(kJournalColumns);
    for (int column = 0; column < kJournalColumns; ++column) {
        const int width = kept.size() == kJournalColumns ? kept.at(column).toInt() : header->sectionSize(column);
        m_wide[column] = width > 0 ? width : metricsOf(&m_table).px(kWidths.at(std::size_t(column)));
        m_wide[column] = std::max(m_wide[column], leastWidth(m_table, column)); // also kept when words had no room
    }
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isFitting || width <= 0 || column == int(JournalColumn::About)) {
            return;
        }
        m_wide[column] = width;
        storeWidths();
    });
    if (kept.size() != kJournalColumns) { // before any is narrowed
        storeWidths();
    }
}

void JournalColumns::storeWidths()
{
    QStringList widths;
    for (const int one : std::as_const(m_wide)) {
        widths.append(QString::number(one));
    }
    m_state.setValue(kWidthsKey, widths);
}

} // namespace Signalbox
