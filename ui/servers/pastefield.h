// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace Signalbox {

/// The field for anything: text is typed, pasted or dropped, and of a file that is dropped what it holds. Files are read
/// off the window's thread.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteField(QWidget *parent = nullptr);

    void readFile(const QString &path); ///< its text takes the place of what is there
    /// Marks the place where the text stops making sense, as an index into it; nothing: there is none.
    void markFault(std::optional<qsizetype> position);
    void goToFault(); ///< where there is one: the cursor stands there
    [[nodiscard]] std::optional<qsizetype> fault() const { return m_fault; }

signals:
    void fileFailed(const QString &why);
    void cameWhole(); ///< text was pasted or dropped, not typed

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<qsizetype> m_fault;
};

} // namespace Signalbox
