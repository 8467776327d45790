// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QComboBox;

namespace Signalbox {

class FilterField;
class ToolButton;

/// What stands over the registry: which one, what is looked for in it, and reading it anew.
class RegistryTools : public QWidget
{
    Q_OBJECT
public:
    explicit RegistryTools(QWidget *parent = nullptr);

    void setRegistries(const QList<QUrl> &registries);         ///< the chosen one stays, if it is still among them
    [[nodiscard]] QUrl registry() const;                       ///< empty: there is none
    void setRefreshing(bool isRefreshing, const QString &why); ///< `why` it cannot be read anew; empty: it can
    void startSearch();

signals:
    void registryChosen(const QUrl &registry);
    void searched(const QString &words);       ///< a moment after typing, or at once by Enter
    void addressGiven(const QString &address); ///< instead of words, by Enter
    void refreshRequested();
    void listWanted(); ///< the focus should go there

private:
    void search();
    void enter();

    QComboBox *m_registry;
    FilterField *m_search;
    ToolButton *m_refresh;
    QTimer m_typing;
};

} // namespace Signalbox
