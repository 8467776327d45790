// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/answerpane.h"
#include "ui/explore/resourcecontentview.h"
#include "ui/models/resources/updatehistory.h"

#include <QElapsedTimer>
#include <QPointer>

#include <optional>

class QComboBox;

namespace Signalbox {

class InnerTabs;
class JsonView;
class ResourceHistoryPane;

/// What reading an address gave: while it is read its time, then the contents in the ways that they can be seen, the
/// answer as it came, and what became known of the address over time; or what went wrong and what to do.
class ResourceResultPane : public AnswerPane
{
    Q_OBJECT
public:
    explicit ResourceResultPane(QWidget *parent = nullptr);

    /// Another address: null answer, it was not read yet; null history, there is no address.
    void setMissing(const QStringList &variables)
    {
        m_missing = variables;
    } ///< before setAddress(): need a value first
    void setAddress(const QString &address, const ResourceAnswerPtr &answer, UpdateHistory *history);
    void setAnswer(const ResourceAnswerPtr &answer); ///< of the address that is shown
    void setHistory(UpdateHistory *history);
    void setRunning(std::optional<qint64> sinceMs); ///< none: it is not being read

private:
    enum Tab { Text, Markdown, Picture, Tree, Bytes, Raw, History };
    using Way = ResourceContentView::Way;

    void buildTabs();
    void connectAll();
    void showAnswer();
    void showSucceeded();
    void showRead(); ///< the state: as it was read, or changed since
    void showFailed();
    void showParts();
    void showPart(int number);
    void countHistory();
    void updateTabs();
    void showTab();
    void rememberMarkdown(); ///< how the person wants to see it
    void clearRaw();
    void showRaw();
    void tick() override;
    void updateButtons();
    void save();

    QStringList m_missing;
    QString m_address;
    ResourceAnswerPtr m_answer;
    std::optional<qint64> m_runningMs; ///< when the ticker began
    QElapsedTimer m_since;
    ToolButton *m_save;
    PlainLabel *m_note;    ///< what the gates did, where it was saved
    PlainLabel *m_finding; ///< what breaks the rules
    InnerTabs *m_tabs;
    QWidget *m_partsRow;
    QComboBox *m_parts; ///< which one of several is shown
    ResourceContentView *m_content;
    JsonView *m_raw;
    bool m_isRawShown = false;
    ResourceHistoryPane *m_history;
    QPointer<UpdateHistory> m_shown;
    bool m_wantsBest = true; ///< the tab is chosen by what is read
};

} // namespace Signalbox
