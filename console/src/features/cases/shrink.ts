/** What a mesh takes unless set otherwise: attachments.proto#ATTACHMENT_TOO_LARGE. */
const BYTES_MAX = 900 * 1024
const LONGEST_SIDE = 1600
const QUALITIES = [0.85, 0.7, 0.5]

/** How large a picture is drawn so that its longer side fits. */
export const fitted = (width: number, height: number, longest: number): [number, number] => {
  const share = Math.min(1, longest / Math.max(width, height))
  return [Math.round(width * share), Math.round(height * share)]
}

/**
 * A photo as telephones take it is several times too large, so it is drawn again, smaller. Anything else, and
 * what no browser can draw, goes as it is: the server then says what is wrong with it.
 */
export const smallEnough = async (file: File): Promise<File> => {
  if (file.size <= BYTES_MAX || !file.type.startsWith('image/')) return file
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return file
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = fitted(picture.width, picture.height, LONGEST_SIDE)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  for (const quality of QUALITIES) {
    const drawn = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, 'image/jpeg', quality),
    )
    if (drawn && drawn.size <= BYTES_MAX) {
      const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`
      return new File([drawn], name, { type: 'image/jpeg', lastModified: file.lastModified })
    }
  }
  return file
}
