// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace Signalbox {

class JsonTreeModel;
class JsonTreeView;
class JsonView;
class PlainLabel;
struct LogEntry;

/// One message that a server logged, whole: its level, logger and time over its words, with all their lines, or over its
/// data as a tree.
class LogDetail : public QWidget
{
    Q_OBJECT
public:
    explicit LogDetail(QWidget *parent = nullptr);

    void setEntry(const LogEntry *entry); ///< null, or one too long to be kept here: hidden

private:
    void showHead(const LogEntry &entry);
    void read(const QByteArray &params);

    PlainLabel *m_head;
    JsonView *m_words;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    QByteArray m_params; ///< of the message that is shown or awaited
};

} // namespace Signalbox
