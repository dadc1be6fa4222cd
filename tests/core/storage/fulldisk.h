// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

/// Places in which writing fails. Each gives nothing where this user or system cannot make one.
namespace beraad::tests {

/// While it lives this process cannot make a file larger than so many bytes; what goes beyond fails
/// as on a full disk.
class FileSizeLimit
{
public:
    static std::unique_ptr<FileSizeLimit> of(qint64 bytes);
    ~FileSizeLimit();

private:
    FileSizeLimit() = default;
    quint64 m_before = 0;
};

/// A folder that cannot be written in while this lives.
class ReadOnlyFolder
{
public:
    static std::unique_ptr<ReadOnlyFolder> of(const QString& folder);
    ~ReadOnlyFolder();

private:
    explicit ReadOnlyFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }
    QString m_folder;
};

/// A disk of so many bytes, mounted at a folder.
class SmallDisk
{
public:
    static std::unique_ptr<SmallDisk> at(const QString& folder, qint64 bytes);
    ~SmallDisk();

    /// Writes a file until nothing more fits.
    void fill(const QString& file) const;

private:
    explicit SmallDisk(QString folder)
        : m_folder(std::move(folder))
    {
    }
    QString m_folder;
};

} // namespace beraad::tests
