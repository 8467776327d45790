// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resultviews.h"

#include "ui/explore/contentview.h"
#include "ui/explore/findingslist.h"
#include "ui/models/jsontreemodel.h"
#include "ui/models/result/pointerrows.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsondiffview.h"
#include "ui/widgets/jsontableview.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

JsonComparison compareResults(const CallResultPtr &before, const CallResultPtr &after)
{
    JsonComparison comparison{.before = before->tree, .after = after->tree, .found = {}};
    if (comparison.before && comparison.after) {
        comparison.found = compareJson(*comparison.before, *comparison.after);
    }
    return comparison;
}

ResultViews::ResultViews(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_content(new ContentView(this))
    , m_findings(new FindingsList(this))
    , m_tree(new JsonTreeView(this))
    , m_treeModel(new JsonTreeModel(this))
    , m_raw(new JsonView(this))
    , m_table(new JsonTableView(this))
    , m_comparison(new JsonDiffView(u"result:comparison"_s, this))
{
    buildViews();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultViews::showTab);
    connect(m_findings, &FindingsList::chosen, this, &ResultViews::showPlace);
    connect(m_raw, &JsonView::saveRequested, this, &ResultViews::saveRequested);
}

void ResultViews::buildViews()
{
    m_tabs->setObjectName(u"result:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the result"));
    m_raw->setObjectName(u"result:raw"_s);
    m_table->setObjectName(u"result:table"_s);
    m_comparison->setObjectName(u"result:comparison"_s);
    const auto add = [this](const QString &name, QWidget *view) {
        m_tabs->addTab(name);
        m_stack->addWidget(view);
    };
    add(tr("Content"), m_content); // in the order of Tab
    add(tr("Structured"), buildStructured());
    add(tr("Raw"), m_raw);
    add(tr("Table"), m_table);
    add(tr("Comparison"), m_comparison);
    setTabShown(m_tabs, Table, false);
    setTabShown(m_tabs, Comparison, false);
}

QWidget *ResultViews::buildStructured()
{
    m_tree->setModel(m_treeModel);
    m_tree->setObjectName(u"result:tree"_s);
    m_tree->setAccessibleName(tr("Result as a tree"));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findings);
    column->addWidget(m_tree, 1);
    page->setFocusProxy(m_tree);
    return page;
}

void ResultViews::setResult(const CallResultPtr &result, const QString &tool, const QString &title)
{
    m_result = result;
    m_title = title;
    m_tool = tool;
    m_content->setTool(tool);
    m_content->setContent(result->shown, result->tool.content.size());
    m_treeModel->setValue(result->tree);
    m_tree->expandBeginning();
    m_findings->setFindings(*result);
    m_hasRaw = false;
    m_raw->clear();
    m_table->setTable(result->table);
    setTabShown(m_tabs, Table, result->table != nullptr);
    m_tabs->setCounter(Structured, m_findings->total() > 0 ? int(m_findings->total()) : -1);
    if (m_kept && m_keptTool != tool) {
        forget(); // nobody looks for what another tool gave
    }
    compare();
    if (result->tool.content.isEmpty() && m_tabs->currentIndex() == ContentTab) {
        m_tabs->setCurrentIndex(Structured);
    }
    showTab(m_tabs->currentIndex());
}

/// Long text takes its time: it is put into the view when that is first looked at.
void ResultViews::showTab(int tab)
{
    if (tab == Raw && m_result && !m_hasRaw) {
        m_raw->setText(m_result->raw);
        m_hasRaw = true;
    }
    m_stack->setCurrentIndex(tab);
}

void ResultViews::keep()
{
    if (!m_result) {
        return;
    }
    m_kept = m_result;
    m_keptTitle = m_title;
    m_keptTool = m_tool;
    compare();
    emit keptChanged();
}

void ResultViews::forget()
{
    m_kept = nullptr;
    hideComparison();
    emit keptChanged();
}

/// Where it was looked at, the content is next: a bar of tabs by itself would go on to its neighbour.
void ResultViews::hideComparison()
{
    if (m_tabs->currentIndex() == Comparison) {
        m_tabs->setCurrentIndex(ContentTab);
    }
    setTabShown(m_tabs, Comparison, false);
}

void ResultViews::compare()
{
    if (!m_kept || !m_result || m_kept->sent.isSharedWith(m_result->sent)) { // read anew, it is still the same call's
        hideComparison();
        return;
    }
    const QStringList titles{tr("Kept: %1").arg(m_keptTitle), tr("Shown: %1").arg(m_title)};
    QtConcurrent::run(compareResults, m_kept, m_result)
        .then(this, [this, titles, kept = m_kept, result = m_result](const JsonComparison &comparison) {
            if (kept != m_kept || result != m_result) {
                return;
            }
            m_comparison->setTitles(titles.first(), titles.last());
            m_comparison->setComparison(comparison);
            setTabShown(m_tabs, Comparison, true);
            m_tabs->setCounter(Comparison, int(comparison.found.places.size()));
        });
}

void ResultViews::showPlace(const QString &pointer)
{
    if (!m_result || !m_result->tree) {
        return;
    }
    const QModelIndex place = m_treeModel->reach(rowsOfPointer(*m_result->tree, pointer));
    m_tabs->setCurrentIndex(Structured);
    m_tree->setCurrentIndex(place);
    if (place.isValid()) {
        m_tree->scrollTo(place);
    }
}

} // namespace Signalbox
