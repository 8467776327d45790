// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callresult.h"
#include "ui/models/jsondiffmodel.h"

#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class ContentView;
class FindingsList;
class InnerTabs;
class JsonDiffView;
class JsonTableView;
class JsonTreeModel;
class JsonTreeView;
class JsonView;

/// The ways to see a result: its content, what is structured in it as a tree and as a table, the text as it came, and the
/// difference to a result that was kept.
class ResultViews : public QWidget
{
    Q_OBJECT
public:
    enum Tab { ContentTab, Structured, Raw, Table, Comparison };

    explicit ResultViews(QWidget *parent = nullptr);

    /// `title` says which result it is, in few words.
    void setResult(const CallResultPtr &result, const QString &tool, const QString &title);
    void keep();   ///< the result that is shown, to be compared with those that come
    void forget(); ///< the one that was kept
    [[nodiscard]] bool hasKept() const { return m_kept != nullptr; }
    [[nodiscard]] ContentView *content() const { return m_content; }
    [[nodiscard]] InnerTabs *tabs() const { return m_tabs; }

signals:
    void keptChanged();
    void saveRequested(); ///< of the whole result

private:
    void buildViews();
    [[nodiscard]] QWidget *buildStructured();
    void showTab(int tab);
    void showPlace(const QString &pointer);
    void compare();
    void hideComparison();

    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    ContentView *m_content;
    FindingsList *m_findings;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    JsonView *m_raw;
    JsonTableView *m_table;
    JsonDiffView *m_comparison;
    CallResultPtr m_result;
    bool m_hasRaw = false; // the text of it
    QString m_title;
    CallResultPtr m_kept;
    QString m_keptTitle;
    QString m_keptTool;
    QString m_tool;
};

/// Takes as long as both are long: for the thread pool.
[[nodiscard]] JsonComparison compareResults(const CallResultPtr &before, const CallResultPtr &after);

} // namespace Signalbox
