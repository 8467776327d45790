// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/findable.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class FilterFaultLabel;
class JournalBar;
class JournalExchange;
class JournalMarks;
class JournalModel;
class JournalTable;
class MessageDetail;
class Notice;
class UiState;

/// The journal under everything: one line per message over all servers, and the current one in full beside them.
class JournalView : public QWidget, public Findable
{
    Q_OBJECT
public:
    JournalView(EngineLink &link, UiState &state, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);   ///< shut, only its title bar stands
    void setAlone(bool alone); ///< takes the whole page, open or not
    /// Opens, lets the message pass the filter if it must, and shows it; one that is not there yet as soon as it is.
    void showMessage(quint64 sequence);
    void openSession(const QString &file);   ///< shows it in place of the live journal
    void askForSession();                    ///< likewise, after asking which file
    void setFilterText(const QString &text); ///< of the filter language; a fault is shown at the field
    [[nodiscard]] QString filterText() const;
    void focusTable();
    [[nodiscard]] quint64 total() const;
    void startFind() override { focusFilter(); }
    void focusFilter();

    QSize sizeHint() const override;

signals:
    void openRequested(); ///< by the button of the shut journal, which is open by then
    void closeRequested();
    void countsChanged();
    /// A recorded call is to be edited and made again.
    void editRequested(const QString &serverId, const QString &tool, const QByteArray &arguments);
    /// Likewise a request that calls no tool.
    void requestEditRequested(const QString &serverId, const QString &method, const QByteArray &params);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void addFolding();
    void followLink();
    void showHere(quint64 sequence);
    void fit();
    void showState();
    void showNotice();
    void showDetail(bool shown);
    void showCurrent();
    void keepOpenHeight();
    void giveHeight(); ///< in a splitter below something: what it needs, open or shut
    void showFault();

    EngineLink &m_link;
    UiState &m_state;
    JournalModel *m_model;
    JournalBar *m_bar;
    JournalTable *m_table;
    JournalExchange *m_exchange;
    JournalMarks *m_marks;
    MessageDetail *m_detail;
    QSplitter *m_splitter;
    Notice *m_notice;
    QStackedWidget *m_stack;
    FilterFaultLabel *m_fault;
    QString m_folder;
    QString m_noticeText;             // as it stands; its button must not be made anew under the pointer
    std::optional<quint64> m_awaited; // to be shown as soon as it is in the journal
    int m_openHeight = 0;             // when it was last open
    bool m_detailSized = false;       // by the person, or once by us
    bool m_open = true;
    bool m_alone = false;
};

} // namespace Signalbox
