// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/updatehistory.h"
#include "ui/models/resources/versiondiff.h"

#include <QPointer>
#include <QSplitter>

class QStackedWidget;

namespace Signalbox {

class JsonDiffView;
class LineDiffView;
class Notice;
class PlainLabel;
class UniformTable;

/// What became known of one resource, and how one version of it differs from another: the chosen one from the version
/// before it, or two that are chosen from each other. Follows what is new until the person chooses an older one.
class ResourceHistoryPane : public QSplitter
{
    Q_OBJECT
public:
    explicit ResourceHistoryPane(QWidget *parent = nullptr);

    void setHistory(UpdateHistory *history); ///< not owned; null shows nothing

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QWidget *buildDifference();
    void chooseNewest();
    void handleInserted(int last);
    void compareChosen();
    void showNothing(const QString &why);
    void showDiff(const VersionDiff &diff);
    [[nodiscard]] static QString noteOf(const VersionDiff &diff);

    QPointer<UpdateHistory> m_history;
    UniformTable *m_table;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QStackedWidget *m_stack;
    LineDiffView *m_lines;
    JsonDiffView *m_values;
    Notice *m_nothing;
    quint64 m_asked = 0; ///< comparisons; only the newest is shown
    int m_before = 0;    ///< versions that are compared; 0: none are
    int m_after = 0;
};

} // namespace Signalbox
