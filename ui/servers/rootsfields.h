// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/roots.h"
#include "ui/widgets/fieldform.h"

class QPlainTextEdit;

namespace Signalbox {

/// The folders and files that a server is told it may work in, one a line.
class RootsFields : public FieldForm
{
    Q_OBJECT
public:
    explicit RootsFields(QWidget *parent = nullptr);

    void setRoots(const QList<Root> &roots);
    [[nodiscard]] QList<Root> roots() const; ///< as they were, unless their text was touched

private:
    void addFolder();
    void handleEdit();
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString text() const;

    QPlainTextEdit *m_lines;
    QList<Root> m_given;
};

} // namespace Signalbox
