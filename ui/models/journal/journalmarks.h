// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/derived/mark.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Signalbox {

class EngineLink;

/// What the person put on messages of one journal: pins, tags, notes. Read and written off the GUI thread; a change
/// shows when it is on the disk.
class JournalMarks : public QObject
{
    Q_OBJECT
public:
    explicit JournalMarks(EngineLink &link, QObject *parent = nullptr);

    void setFolder(const QString &folder); ///< empty: there are none
    /// Only the journal that is being recorded can be written to: an opened session file is gone when it is closed.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] Mark of(quint64 sequence) const; ///< an empty one if there is none
    [[nodiscard]] QStringList tags() const;        ///< all that are in use, sorted
    [[nodiscard]] QList<Mark> all() const { return m_marks.values(); }
    void set(const Mark &mark); ///< in place of what is there; failed() tells if it could not be

signals:
    void changed(quint64 sequence);
    void wasRead(); ///< all may be different
    void failed(const QString &why);

private:
    void read();
    void take(quint64 generation, const Result<QList<Mark>> &marks);

    EngineLink &m_link;
    QString m_folder;
    QHash<quint64, Mark> m_marks;
    QTimer m_again;           // the files may not be there yet
    int m_tries = 0;          // since setFolder()
    quint64 m_generation = 0; // late answers are dropped
};

} // namespace Signalbox
