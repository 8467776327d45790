// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callresult.h"

#include <QListWidget>

namespace Signalbox {

/// What is wrong with a result, a line each. Choosing one tells where it is.
class FindingsList : public QListWidget
{
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setFindings(const CallResult &result);               ///< hides itself if there are none
    [[nodiscard]] qsizetype total() const { return m_total; } ///< of which there are rows for the first
    [[nodiscard]] static QString sentence(const SchemaFault &fault);
    [[nodiscard]] static QString sentence(const Deviation &deviation);

signals:
    void chosen(const QString &pointer); ///< JSON pointer into the structured content

private:
    void addFinding(const QString &words, const QString &pointer);

    qsizetype m_total = 0;
};

} // namespace Signalbox
